package mingbai.kiosk.monkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonkeyRunTest {
    @TempDir Path folder;

    @Test
    void aKioskThatDoesNotComeHomeIsCounted() throws Exception {
        var tally = folder.resolve("monkey.txt");
        var run = new MonkeyRun(new Monkey(new Group(), new Random(7)), tally, () -> false);
        var start = Instant.parse("2026-11-26T00:00:00Z");
        for (int second = 0; second <= 360; second++) {
            run.step(start.plusSeconds(second), 2);
        }
        assertEquals(
                List.of("touches=0", "rounds=1", "stuck=1", "failures=2"),
                Files.readAllLines(tally));
    }

    /// Whoever counts what the kiosk holds must find it as the round left it.
    @Test
    void betweenTwoRoundsNothingIsTouched() {
        var touched = new Group();
        var seen = new ArrayList<KeyEvent>();
        touched.addEventFilter(KeyEvent.ANY, seen::add);
        var monkey = new Monkey(touched, new Random(7));
        var run = new MonkeyRun(monkey, folder.resolve("monkey.txt"), () -> true);
        var start = Instant.parse("2026-11-26T00:00:00Z");
        for (int second = 0; second <= 360; second++) {
            run.step(start.plusSeconds(second), 0);
        }
        int before = seen.size();
        for (int second = 361; second < 480; second++) {
            run.step(start.plusSeconds(second), 0);
        }
        assertEquals(before, seen.size());
        for (int second = 480; second < 600; second++) {
            run.step(start.plusSeconds(second), 0);
        }
        assertTrue(seen.size() > before);
    }
}

package mingbai.kiosk.monkey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import javafx.scene.Group;
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
}

package mingbai.display.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import mingbai.display.SampleHall;
import mingbai.display.light.Orbit.Offset;
import org.junit.jupiter.api.Test;

class OrbitTest {
    @Test
    void aPictureMovesByOnePixelAtATimeAndIsNowhereLongerThanElsewhere() {
        Map<Offset, Integer> seconds = new HashMap<>();
        var last = Orbit.at(SampleHall.NOW);
        int round = 16 * (int) Orbit.EACH.toSeconds();
        for (int second = 1; second <= round; second++) {
            var next = Orbit.at(SampleHall.NOW.plusSeconds(second));
            int moved = Math.abs(next.x() - last.x()) + Math.abs(next.y() - last.y());
            assertTrue(moved <= 1, last + " to " + next);
            seconds.merge(next, 1, Integer::sum);
            last = next;
        }
        assertEquals(16, seconds.size());
        seconds.values().forEach(s -> assertEquals(Orbit.EACH.toSeconds(), (long) s));
        assertEquals(0, seconds.keySet().stream().mapToInt(Offset::x).sum(), "about its own place");
        assertEquals(0, seconds.keySet().stream().mapToInt(Offset::y).sum());
    }
}

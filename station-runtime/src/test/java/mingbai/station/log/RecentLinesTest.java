package mingbai.station.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.Test;

class RecentLinesTest {
    @Test
    void theLastLinesOfTheLogAreSentWithoutNumbersOfPersons() {
        var context = new LoggerContext();
        new StationLog().configure(context);
        var log = context.getLogger("a.room");
        for (int i = 0; i < 1_001; i++) {
            log.info("line {}", i);
        }
        log.info("card 53012719900101123X of 13800000000");
        var recent = (RecentLines) context.getLogger("ROOT").getAppender("recent");
        var lines = recent.last(100_000).lines().toList();
        assertEquals(1_000, lines.size());
        assertTrue(lines.getFirst().endsWith("- line 2"), lines.getFirst());
        assertTrue(lines.getLast().endsWith("- card ••• of •••"), lines.getLast());
        assertTrue(recent.last(200).length() <= 200);
    }
}

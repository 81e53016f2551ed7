package mingbai.station.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StationLoggingTest {
    @Test
    void theFirstLineIsKeptAlready() {
        var logging = new StationLogging();
        logging.initialize();
        logging.getLoggerFactory().getLogger("a.room").info("the first");
        assertTrue(logging.context().isStarted());
        var root = logging.context().getLogger("ROOT");
        var recent = assertInstanceOf(RecentLines.class, root.getAppender(RecentLines.NAME));
        assertEquals(1, recent.last(1_000).lines().filter(l -> l.endsWith("- the first")).count());
        logging.getMDCAdapter().put("who", "somebody");
        assertEquals("somebody", root.getLoggerContext().getMDCAdapter().get("who"));
    }
}

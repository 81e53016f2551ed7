package mingbai.station.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    @Test
    void whatTheToolkitSaysStandsInTheSameLog() {
        System.getLogger("javafx.scene").log(System.Logger.Level.ERROR, "no window today");
        System.getLogger("javafx").log(System.Logger.Level.WARNING, "from a class path");
        var said = RecentLines.text(10_000);
        assertEquals(1, said.lines().filter(l -> l.endsWith("- no window today")).count(), said);
        assertFalse(said.contains("from a class path"), said);
    }
}

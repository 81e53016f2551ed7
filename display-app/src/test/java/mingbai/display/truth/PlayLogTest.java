package mingbai.display.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import mingbai.display.SampleHall;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.truth.PlayLog.Mark;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.journal.JournalEvent.Drawn;
import mingbai.model.journal.JournalEvent.Played;
import mingbai.model.place.HallId;
import org.junit.jupiter.api.Test;

class PlayLogTest {

    private static final OnAir NOTICE = OnAir.of("large", "NOTICE n17");
    private static final OnAir CALLS = OnAir.of("large", "CALLS");
    private static final Sha256 PICTURE = new Sha256("0".repeat(64));

    @Test
    void whatWasOnIsAddedUpWithItsFramesAndVersions() {
        var log = new PlayLog(mark(0, 100));
        log.look(CALLS, seconds(0));
        log.look(NOTICE, seconds(20));
        log.look(NOTICE, seconds(25));
        log.look(CALLS, seconds(35));
        assertFalse(log.due(seconds(599)));
        log.look(CALLS, seconds(600));
        assertTrue(log.due(seconds(600)));
        var entry = log.prepared(mark(600, 30_100), SampleHall.content()).with(PICTURE);
        assertEquals(
                List.of(
                        new Played("large", "CALLS", 2, 585),
                        new Played("large", "NOTICE n17", 1, 15)),
                entry.played());
        assertEquals(30_000, entry.stretch().frames());
        assertEquals(
                List.of(new Drawn(new Scope.OfHall(new HallId("songming")), 7)), entry.versions());
    }

    @Test
    void aClockThatIsSetBackMakesNothingLongerOrShorter() {
        var log = new PlayLog(mark(0, 0));
        log.look(NOTICE, seconds(0));
        log.look(NOTICE, seconds(30));
        var wrong = new Mark(SampleHall.NOW.minus(Duration.ofDays(400)), seconds(30), 10);
        var entry = log.prepared(wrong, SampleHall.content()).with(PICTURE);
        assertEquals(List.of(new Played("large", "NOTICE n17", 1, 30)), entry.played());
    }

    @Test
    void anEntryIsBoundedWhateverComesOn() {
        var log = new PlayLog(mark(0, 0));
        for (int i = 0; i < 1_000; i++) {
            log.look(OnAir.of("large", "NOTICE n" + i), seconds(i));
        }
        var entry = log.prepared(mark(1_000, 1), SampleHall.content()).with(PICTURE);
        assertEquals(PlayLog.MOST + 1, entry.played().size());
        assertEquals("OTHERS", entry.played().getLast().what());
        assertEquals(999, entry.played().stream().mapToLong(Played::seconds).sum());
    }

    private static Mark mark(int second, long frames) {
        return new Mark(SampleHall.NOW.plusSeconds(second), seconds(second), frames);
    }

    private static long seconds(long seconds) {
        return seconds * 1_000_000_000L;
    }
}

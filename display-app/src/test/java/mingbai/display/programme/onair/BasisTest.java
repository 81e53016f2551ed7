package mingbai.display.programme.onair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import mingbai.display.SampleHall;
import mingbai.display.programme.Announcing;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.content.HeldContent;
import mingbai.station.health.QuietPulse;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.queue.HeldQueue;
import org.junit.jupiter.api.Test;

class BasisTest {
    private final HeldContent content = new HeldContent(HallContent.EMPTY);
    private final HeldQueue queue = new HeldQueue();
    private final Station station =
            new Station(
                    content,
                    queue,
                    ask -> CompletableFuture.completedFuture(new Reply.NoAnswer()),
                    new InMemoryJournal(),
                    new QuietPulse());

    @Test
    void partsOfASecondChangeNothing() {
        assertEquals(at(SampleHall.NOW), at(SampleHall.NOW.plusMillis(999)));
        assertNotEquals(at(SampleHall.NOW), at(SampleHall.NOW.plusMillis(1_000)));
    }

    @Test
    void whatTheStationHearsIsDrawnAtOnce() {
        var before = at(SampleHall.NOW);
        content.show(SampleHall.content());
        var told = at(SampleHall.NOW);
        assertNotEquals(before, told);
        queue.show(SampleHall.queue());
        assertNotEquals(told, at(SampleHall.NOW));
    }

    @Test
    void onlyACallFlashes() {
        var calls = Announcing.NOTHING.called(SampleHall.call(1, "A001", 3), SampleHall.NOW);
        assertTrue(Basis.of(station, calls.at(SampleHall.NOW), SampleHall.NOW).flashes());
        assertFalse(at(SampleHall.NOW).flashes());
    }

    private Basis at(Instant now) {
        return Basis.of(station, Announcing.NOTHING, now);
    }
}

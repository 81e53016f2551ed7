package mingbai.display.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mingbai.display.SampleHall;
import mingbai.model.queue.QueueSnapshot;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Instant NOW = SampleHall.NOW;

    @Test
    void aConfirmedViewIsFreshUpToTheBound() {
        assertEquals(new Freshness.Fresh(), of(NOW.minus(Freshness.BOUND), true));
        var older = NOW.minus(Freshness.BOUND).minusMillis(1);
        assertEquals(new Freshness.Interrupted(older), of(older, true));
    }

    @Test
    void aQuietHallIsToldThreeTimesBeforeItsBoardsTakeItForInterrupted() {
        var third = NOW.plus(QueueSnapshot.TOLD_EVERY.multipliedBy(3));
        var view = new QueueView(Optional.of(SampleHall.snapshot()), NOW, true);
        assertEquals(new Freshness.Fresh(), Freshness.of(view, third, SampleHall.ZONE));
    }

    @Test
    void aDisconnectedViewIsInterruptedAtOnce() {
        assertEquals(new Freshness.Interrupted(NOW), of(NOW, false));
    }

    @Test
    void aViewFromTheFutureProvesNothing() {
        var ahead = NOW.plus(Duration.ofHours(1));
        assertEquals(new Freshness.Interrupted(ahead), of(ahead, true));
    }

    @Test
    void yesterdaysQueueIsNoNewsOfToday() {
        var view = new QueueView(Optional.of(SampleHall.snapshot()), NOW, true);
        var tomorrow = NOW.plus(Duration.ofDays(1));
        assertEquals(new Freshness.NeverHeard(), Freshness.of(view, tomorrow, SampleHall.ZONE));
    }

    @Test
    void nothingHeardIsSaidToBeNothing() {
        assertEquals(
                new Freshness.NeverHeard(), Freshness.of(QueueView.UNKNOWN, NOW, SampleHall.ZONE));
    }

    private static Freshness of(Instant heard, boolean connected) {
        var view = new QueueView(Optional.of(SampleHall.snapshot()), heard, connected);
        return Freshness.of(view, NOW, SampleHall.ZONE);
    }
}

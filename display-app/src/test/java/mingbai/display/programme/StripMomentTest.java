package mingbai.display.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.display.SampleHall;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.model.queue.WindowState.Status;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;

class StripMomentTest {

    private static final Instant NOW = SampleHall.NOW;
    private static final WindowNumber FOUR = new WindowNumber(4);
    private static final StripMoment IDLE = new StripMoment.Idle("综合受理窗口　办理：综合受理　医疗保障");

    @Test
    void anIdleWindowNamesItselfAndItsServices() {
        assertEquals(IDLE, at(Announcing.NOTHING, state(Status.OPEN, ""), NOW));
    }

    @Test
    void aWindowAtWorkShowsItsTicket() {
        var serving = new StripMoment.Serving(TicketNumber.parse("A011"));
        assertEquals(serving, at(Announcing.NOTHING, state(Status.OPEN, "A011"), NOW));
    }

    @Test
    void aPausedOrClosedWindowSaysSo() {
        assertEquals(
                new StripMoment.Resting(Status.PAUSED, Optional.empty()),
                at(Announcing.NOTHING, state(Status.PAUSED, "A011"), NOW));
        assertEquals(
                new StripMoment.Resting(Status.CLOSED, Optional.empty()),
                at(Announcing.NOTHING, state(Status.CLOSED, ""), NOW));
    }

    @Test
    void aCallGoesBeforeEverythingElse() {
        var call = SampleHall.call(30, "A012", 4);
        var called = Announcing.NOTHING.called(call, NOW);
        assertEquals(
                new StripMoment.Calling(call, true), at(called, state(Status.PAUSED, ""), NOW));
    }

    @Test
    void aStripThatDoesNotKnowTheQueueShowsOnlyWhatDoesNotAge() {
        var later = NOW.plus(Duration.ofSeconds(90));
        assertEquals(IDLE, at(Announcing.NOTHING, state(Status.OPEN, "A011"), later));
        assertEquals(IDLE, at(Announcing.NOTHING, state(Status.PAUSED, ""), later));
    }

    private static StripMoment at(Announcing announcing, QueueView queue, Instant now) {
        return StripMoment.of(FOUR, SampleHall.content(), queue, announcing, now);
    }

    private static QueueView state(Status status, String serving) {
        var ticket = Optional.of(serving).filter(s -> !s.isEmpty()).map(TicketNumber::parse);
        var whole = SampleHall.snapshot();
        var snapshot =
                new QueueSnapshot(
                        whole.header(),
                        List.of(new WindowState(FOUR, status, ticket)),
                        whole.waiting(),
                        whole.recent());
        return new QueueView(Optional.of(snapshot), NOW, true);
    }
}

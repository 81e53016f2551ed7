package mingbai.display.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.RatingPad;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.HallId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.model.rating.Grade;
import org.junit.jupiter.api.Test;

class WindowPadTest {
    private static final WindowNumber MINE = new WindowNumber(8);
    private static final TicketNumber FIRST = new TicketNumber("A", 1);
    private static final TicketNumber SECOND = new TicketNumber("A", 2);

    private final List<String> asked = new ArrayList<>();
    private final List<JournalEvent> journal = new ArrayList<>();
    private CompletableFuture<PadOutcome> answer = new CompletableFuture<>();
    private final WindowPad pad = new WindowPad(MINE, new RecordingPad(), journal::add);

    /// Remembers for whom it was armed.
    private final class RecordingPad implements RatingPad {
        @Override
        public CompletableFuture<PadOutcome> invite(String caseId, Duration within) {
            asked.add(caseId);
            answer = new CompletableFuture<>();
            return answer;
        }

        @Override
        public void withdraw() {}

        @Override
        public DeviceHealth health() {
            throw new UnsupportedOperationException();
        }

        @Override
        public DeviceHealth selfTest() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Statistics statistics() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }

    private void served(int window, Optional<TicketNumber> ticket) {
        var state = new WindowState(new WindowNumber(window), WindowState.Status.OPEN, ticket);
        var header =
                new QueueSnapshot.Header(
                        new HallId("songming"), LocalDate.of(2026, 5, 6), 1, 1, Instant.EPOCH);
        pad.heard(new QueueSnapshot(header, List.of(state), List.of(), List.of()));
    }

    @Test
    void itAsksOnceATicketIsDoneAndReportsTheKey() {
        served(8, Optional.of(FIRST));
        assertEquals(List.of(), asked);
        served(8, Optional.empty());
        served(8, Optional.empty());
        assertEquals(List.of("A001"), asked);
        answer.complete(new PadOutcome.Rated("A001", PadGrade.DISSATISFIED));
        assertEquals(
                List.of(new JournalEvent.PadPressed(MINE, FIRST, Grade.DISSATISFIED)), journal);
    }

    @Test
    void callingTheNextAsksAboutTheOneBefore() {
        served(8, Optional.of(FIRST));
        served(8, Optional.of(SECOND));
        assertEquals(List.of("A001"), asked);
    }

    @Test
    void whoPressesNothingIsReportedAsNothing() {
        served(8, Optional.of(FIRST));
        served(8, Optional.empty());
        answer.complete(new PadOutcome.Unrated("A001", PadOutcome.Why.TIME_OUT));
        assertEquals(List.of(), journal);
    }

    @Test
    void everyKeyOfThePadIsItsGrade() {
        for (var grade : PadGrade.values()) {
            served(8, Optional.of(FIRST));
            served(8, Optional.empty());
            answer.complete(new PadOutcome.Rated("A001", grade));
            var pressed = (JournalEvent.PadPressed) journal.getLast();
            assertEquals(grade.chinese(), pressed.grade().chinese());
        }
    }
}

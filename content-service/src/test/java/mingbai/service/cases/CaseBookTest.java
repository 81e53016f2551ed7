package mingbai.service.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.CaseProgress.Stage;
import mingbai.model.ask.ReceiptNumber;
import mingbai.model.ask.RequestId;
import mingbai.model.item.ItemCode;
import mingbai.model.place.StationId;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseBookTest {
    private static final RequestId REQUEST = new RequestId(new UUID(0, 7));

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");

    private static CaseProgress progress(String receipt, Stage stage, Optional<LocalDate> due) {
        return new CaseProgress(
                new ReceiptNumber(receipt),
                new ItemCode("DEMO-0001"),
                stage,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 6),
                due);
    }

    private static Ask.FindCase ask(String receipt) {
        return new Ask.FindCase(REQUEST, new StationId("kiosk-1"), new ReceiptNumber(receipt));
    }

    @Test
    void whatWasToldLastIsAnsweredAndNobodyElsesCaseIs() throws Exception {
        try (var rooms = QuietRooms.open(folder, clock)) {
            var book = rooms.part(CaseBook.class);
            var due = Optional.of(LocalDate.of(2026, 6, 1));
            book.take(
                    List.of(
                            progress("53-0001", Stage.ACCEPTED, due),
                            progress("53-0002", Stage.REFUSED, Optional.empty())));
            var ready = progress("53-0001", Stage.READY, due);
            book.take(List.of(ready));
            assertEquals(new Answer.CaseFound(REQUEST, ready), book.find(ask("53-0001")));
            assertEquals(
                    new Answer.CaseFound(
                            REQUEST, progress("53-0002", Stage.REFUSED, Optional.empty())),
                    book.find(ask("53-0002")));
            assertEquals(
                    new Answer.Refused(REQUEST, Answer.Reason.UNKNOWN_CASE),
                    book.find(ask("53-0003")));
        }
    }

    @Test
    void aCaseNobodyTellsOfAnyMoreIsForgotten() throws Exception {
        try (var rooms = QuietRooms.open(folder, clock)) {
            var book = rooms.part(CaseBook.class);
            book.take(List.of(progress("53-0001", Stage.DELIVERED, Optional.empty())));
            clock.advance(CaseBook.KEPT.plus(Duration.ofDays(1)));
            book.take(List.of(progress("53-0002", Stage.ACCEPTED, Optional.empty())));
            assertEquals(
                    new Answer.Refused(REQUEST, Answer.Reason.UNKNOWN_CASE),
                    book.find(ask("53-0001")));
        }
    }
}

package mingbai.service.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.CaseProgress.Stage;
import mingbai.model.ask.PersonMark;
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

    /// A number of no region that there is.
    private static ToldCase told(String receipt, Optional<String> idNumber) {
        var told = progress(receipt, Stage.READY, Optional.empty());
        return new ToldCase(
                told.receipt(),
                told.item(),
                told.stage(),
                told.accepted(),
                told.since(),
                told.due(),
                idNumber);
    }

    @Test
    void whoeverLaysTheirCardFindsTheirOwnCasesAndNoNumberIsKept() throws Exception {
        var number = "99999919000101001x";
        try (var rooms = QuietRooms.open(folder, clock)) {
            var book = rooms.part(CaseBook.class);
            book.takeTold(
                    List.of(
                            told("53-0001", Optional.of(number)),
                            told("53-0002", Optional.of("999999190001010020")),
                            told("53-0003", Optional.empty()),
                            told("53-0004", Optional.of(number.toUpperCase(Locale.ROOT)))));
            var station = new StationId("kiosk-1");
            var key = (Answer.CaseKey) book.key(new Ask.GetCaseKey(REQUEST, station));
            byte[] card = number.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
            var mark = PersonMark.of(key.key().toArray(), card);
            var expected =
                    List.of(
                            progress("53-0001", Stage.READY, Optional.empty()),
                            progress("53-0004", Stage.READY, Optional.empty()));
            assertEquals(
                    new Answer.CasesFound(REQUEST, expected),
                    book.find(new Ask.FindCases(REQUEST, station, mark)));
            var other = PersonMark.of(new byte[32], card);
            assertEquals(
                    new Answer.CasesFound(REQUEST, List.of()),
                    book.find(new Ask.FindCases(REQUEST, station, other)));
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(text.toLowerCase(Locale.ROOT).contains(number), file.toString());
            }
        }
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

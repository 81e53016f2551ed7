package mingbai.service.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Rating;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.queue.TicketTrack;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingOutcome;
import mingbai.service.rating.Refusals;
import mingbai.service.satisfaction.SatisfactionFigures;
import mingbai.service.satisfaction.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.LinkedMultiValueMap;

/// One phone that sends and sends.
class FloodTest {
    private static final int MANY = 10_000;
    private static final WindowNumber WEDDINGS = new WindowNumber(36);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");

    @Test
    void tenThousandRatingsOfOnePhoneAreCountedAndMoveNoFigure() throws Exception {
        try (var rooms = QuietRooms.withSample(folder, clock)) {
            var taker = taker(rooms);
            var mine = served(rooms);
            assertEquals(RatingOutcome.TAKEN, taker.rate("phone", mine, form("SATISFIED", "413")));
            for (int i = 1; i < MANY / 2; i++) {
                taker.rate("phone", mine, form("VERY_DISSATISFIED", "115"));
            }
            for (int i = 0; i < MANY / 2; i++) {
                var forged = "%022d".formatted(i);
                taker.rate("phone", forged, form("VERY_DISSATISFIED", "115"));
            }
            var hall = rooms.part(SatisfactionFigures.class).hall(Spans.days(DAY, DAY));
            assertEquals("100.0%", hall.rate());
            assertEquals(1, hall.all());
            // The last count is on the disk once a later write is.
            rooms.part(Database.class).writeNow(sql -> 0);
            var refused = rooms.part(Refusals.class).since(DAY);
            assertEquals(MANY - 1, refused.values().stream().mapToInt(Integer::intValue).sum());
            assertEquals(59, refused.get(RatingOutcome.ALREADY_RATED));
            assertEquals(60, refused.get(RatingOutcome.UNKNOWN_TICKET));
        }
    }

    @Test
    void aScriptIsAVisitorsTextAndNothingElse() throws Exception {
        try (var rooms = QuietRooms.withSample(folder, clock)) {
            var text = "<script>alert(1)</script> 👍🏽";
            var form = new LinkedMultiValueMap<String, String>();
            form.add("grade", "SATISFIED");
            form.add("text", text);
            var filled = Filled.of(form, Rating.Channel.QR_CODE);
            assertEquals(RatingOutcome.TAKEN, taker(rooms).rate("phone", served(rooms), filled));
            var kept =
                    rooms.part(Database.class)
                            .read(sql ->
                                    sql.first("SELECT body FROM rating", row -> row.getString(1)));
            assertEquals(Optional.of(text), kept);
        }
    }

    private VisitorRatings taker(QuietRooms rooms) {
        var book = rooms.part(RatingBook.class);
        var page =
                new PhonePage(
                        rooms.part(TicketTrack.class),
                        rooms.part(HallShelf.class),
                        rooms.part(Library.class),
                        book);
        return new VisitorRatings(page, book, new VisitorGate(clock), rooms.part(Refusals.class));
    }

    private static Filled form(String grade, String tag) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grade", grade);
        form.add("tag-" + grade, tag);
        return Filled.of(form, Rating.Channel.QR_CODE);
    }

    private String served(QuietRooms rooms) {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        new StationId("kiosk-1"),
                        new BusinessId("marriage"),
                        Optional.empty());
        var issued = (Answer.TicketIssued) rooms.part(TicketOffice.class).take(ask).join();
        var desk = rooms.part(QueueDesk.class);
        desk.callNext(WEDDINGS);
        desk.finish(WEDDINGS);
        clock.advance(Duration.ofSeconds(1));
        TicketToken token = issued.ticket().token();
        return token.value();
    }
}

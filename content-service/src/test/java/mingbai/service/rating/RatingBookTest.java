package mingbai.service.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class RatingBookTest {
    private static final WindowNumber WEDDINGS = new WindowNumber(36);
    private static final StationId KIOSK = new StationId("kiosk-1");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private QuietRooms rooms;
    private QueueDesk desk;
    private RatingBook book;
    private RatingFigures figures;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, clock);
        desk = rooms.part(QueueDesk.class);
        book = rooms.part(RatingBook.class);
        figures = rooms.part(RatingFigures.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private TicketToken take() {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        KIOSK,
                        new BusinessId("marriage"),
                        Optional.empty());
        var answer = rooms.part(TicketOffice.class).take(ask).join();
        return assertInstanceOf(Answer.TicketIssued.class, answer).ticket().token();
    }

    private TicketToken served() {
        var token = take();
        desk.callNext(WEDDINGS);
        desk.finish(WEDDINGS);
        return token;
    }

    private static Rating rating(TicketToken ticket, Grade grade) {
        return new Rating(ticket, grade, List.of(), "", Rating.Channel.QR_CODE);
    }

    private void fromTheKiosk(Rating rating, Instant at) {
        var entry =
                new JournalEntry(
                        new EntryId(UUID.randomUUID()),
                        1,
                        at,
                        new JournalEvent.RatingGiven(rating));
        rooms.part(Database.class)
                .writeNow(sql -> {
                    book.took(sql, KIOSK, entry);
                    return entry;
                });
    }

    private List<Grade> kept() {
        return figures.latest(Instant.EPOCH, 10).stream().map(RatingFigures.Given::grade).toList();
    }

    @Test
    void theFirstRatingOfATicketCountsWhereverItWasGiven() {
        var token = served();
        assertFalse(book.rated(token));
        fromTheKiosk(rating(token, Grade.SATISFIED), clock.instant());
        assertTrue(book.rated(token));
        assertEquals(
                RatingOutcome.ALREADY_RATED, book.rate(rating(token, Grade.VERY_DISSATISFIED)));
        fromTheKiosk(rating(token, Grade.VERY_DISSATISFIED), clock.instant());
        assertEquals(List.of(Grade.SATISFIED), kept());
    }

    @Test
    void nobodyRatesBeforeBeingServed() {
        var token = take();
        assertEquals(RatingOutcome.NOT_SERVED_YET, book.rate(rating(token, Grade.SATISFIED)));
        desk.callNext(WEDDINGS);
        assertEquals(RatingOutcome.NOT_SERVED_YET, book.rate(rating(token, Grade.SATISFIED)));
        desk.noShow(WEDDINGS);
        assertEquals(RatingOutcome.NOT_SERVED_YET, book.rate(rating(token, Grade.SATISFIED)));
        assertEquals(List.of(), kept());
    }

    @Test
    void aTicketNobodyHasIsNotRated() {
        var unknown = new TicketToken("AAAAAAAAAAAAAAAAAAAAAA");
        assertEquals(RatingOutcome.UNKNOWN_TICKET, book.rate(rating(unknown, Grade.SATISFIED)));
        fromTheKiosk(rating(unknown, Grade.SATISFIED), clock.instant());
        assertEquals(List.of(), kept());
    }

    @Test
    void aPhoneIsTooLateTomorrowButAKiosksJournalIsNot() {
        var token = served();
        var given = clock.instant();
        clock.advance(Duration.ofDays(1));
        assertEquals(RatingOutcome.TIME_OVER, book.rate(rating(token, Grade.SATISFIED)));
        fromTheKiosk(rating(token, Grade.SATISFIED), given);
        assertEquals(given, figures.latest(Instant.EPOCH, 10).getFirst().at());
        assertEquals(0, figures.hall(given.plusMillis(1)).all());
    }

    @Test
    void theManagerReadsWhatWasSaidAndAboutWhichBusiness() {
        var token = served();
        book.rate(
                new Rating(
                        token,
                        Grade.DISSATISFIED,
                        List.of(207, 214),
                        "等了很久 <b>很久</b>",
                        Rating.Channel.QR_CODE));
        assertEquals(
                List.of(
                        new RatingFigures.Given(
                                clock.instant(),
                                new RatingFigures.Given.Of("M001", "婚姻登记"),
                                Grade.DISSATISFIED,
                                new RatingFigures.Given.Words(
                                        List.of("没有提供材料样本", "服务态度生硬"), "等了很久 <b>很久</b>"),
                                Rating.Channel.QR_CODE)),
                figures.latest(Instant.EPOCH, 10));
    }

    @Test
    void figuresAddUpByWindowAndByBusiness() {
        for (var grade : Grade.values()) {
            book.rate(rating(served(), grade));
        }
        assertEquals("60.0%", figures.hall(Instant.EPOCH).rate());
        var windows = figures.windows(Instant.EPOCH);
        assertEquals(1, windows.size());
        assertTrue(windows.getFirst().name().startsWith("36 号 "), windows.getFirst().name());
        assertEquals(5, windows.getFirst().tally().all());
        assertEquals(
                List.of(new RatingFigures.Group("婚姻登记", figures.hall(Instant.EPOCH))),
                figures.businesses(Instant.EPOCH));
    }
}

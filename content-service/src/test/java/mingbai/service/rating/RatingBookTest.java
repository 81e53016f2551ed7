package mingbai.service.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import mingbai.service.satisfaction.SatisfactionFigures;
import mingbai.service.satisfaction.Spans;
import mingbai.service.satisfaction.Tally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class RatingBookTest {
    private static final WindowNumber WEDDINGS = new WindowNumber(36);
    private static final StationId KIOSK = new StationId("kiosk-1");

    @TempDir static Path folder;
    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:00:00Z");
    private static QuietRooms rooms;
    private final MovableClock clock = CLOCK;
    private QueueDesk desk;
    private RatingBook book;
    private SatisfactionFigures figures;

    @BeforeAll
    static void open() throws Exception {
        rooms = QuietRooms.withSample(folder, CLOCK);
    }

    /// Each test has a Wednesday of its own.
    @BeforeEach
    void nextWeek() {
        clock.advance(Duration.ofDays(56));
        var _ =
                rooms.part(Database.class)
                        .writeNow(sql ->
                                sql.update("DELETE FROM rating")
                                        + sql.update("DELETE FROM rating_sum")
                                        + sql.update("DELETE FROM rating_refusal"));
        desk = rooms.part(QueueDesk.class);
        book = rooms.part(RatingBook.class);
        figures = rooms.part(SatisfactionFigures.class);
    }

    @AfterAll
    static void close() {
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
        took(at, new JournalEvent.RatingGiven(rating));
    }

    private void took(Instant at, JournalEvent event) {
        var entry = new JournalEntry(new EntryId(UUID.randomUUID()), 1, at, event);
        rooms.part(Database.class)
                .writeNow(sql -> {
                    book.took(sql, KIOSK, entry);
                    return entry;
                });
    }

    private List<KeptRating> all() {
        return rooms.part(Database.class)
                .read(sql ->
                        sql.list(RatingShelf.SELECT + " ORDER BY r.given_at", RatingShelf::rating));
    }

    private List<Grade> kept() {
        return all().stream().map(k -> k.rating().grade()).toList();
    }

    private Tally today() {
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        return figures.hall(Spans.days(day, day));
    }

    @Test
    void aBetterRatingOfTheSameMomentDoesNotReplaceTheFirst() {
        var token = served();
        assertEquals(RatingOutcome.TAKEN, book.rate(rating(token, Grade.VERY_DISSATISFIED)));
        assertEquals(RatingOutcome.ALREADY_RATED, book.rate(rating(token, Grade.VERY_SATISFIED)));
        assertEquals(List.of(Grade.VERY_DISSATISFIED), kept());
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
    void aTicketOfAnotherHallIsUnknownHere() {
        var token = served();
        var _ =
                rooms.part(Database.class)
                        .writeNow(sql -> sql.update("UPDATE ticket SET hall = 'elsewhere'"));
        assertEquals(RatingOutcome.UNKNOWN_TICKET, book.rate(rating(token, Grade.SATISFIED)));
        assertEquals(List.of(), kept());
    }

    @Test
    void tokensForgedOfYesterdayOrOfAnotherHallAreRefusedCountedAndMoveNoFigure() {
        var elsewhere = served();
        var yesterdays = take();
        clock.advance(Duration.ofDays(1));
        var _ =
                rooms.part(Database.class)
                        .writeNow(sql ->
                                sql.update(
                                        "UPDATE ticket SET hall = 'elsewhere' WHERE token = ?",
                                        elsewhere.value()));
        for (var forged : List.of("AAAAAAAAAAAAAAAAAAAAAA", "_-_-_-_-_-_-_-_-_-_-_-")) {
            refused(new TicketToken(forged), RatingOutcome.UNKNOWN_TICKET);
        }
        refused(yesterdays, RatingOutcome.NOT_SERVED_YET);
        refused(elsewhere, RatingOutcome.UNKNOWN_TICKET);
        assertThrows(IllegalArgumentException.class, () -> new TicketToken("1' OR '1'='1"));
        assertEquals(
                Map.of(RatingOutcome.UNKNOWN_TICKET, 3, RatingOutcome.NOT_SERVED_YET, 1),
                rooms.part(Refusals.class).since(LocalDate.EPOCH));
        assertEquals(List.of(), kept());
        assertEquals(0, today().all());
    }

    private void refused(TicketToken token, RatingOutcome why) {
        var outcome = book.rate(rating(token, Grade.VERY_SATISFIED));
        assertEquals(why, outcome);
        assertFalse(outcome.chinese().isBlank() || outcome.english().isBlank());
    }

    @Test
    void whoDidNotRateAtOnceMayWithinFiveWorkingDays() {
        var token = served();
        var other = served();
        // Wednesday evening; the five working days end on the Wednesday after.
        clock.advance(Duration.ofDays(7));
        assertTrue(book.inTime(token));
        assertEquals(RatingOutcome.TAKEN, book.rate(rating(token, Grade.SATISFIED)));
        assertEquals(RatingOutcome.ALREADY_RATED, book.rate(rating(token, Grade.SATISFIED)));
        clock.advance(Duration.ofDays(1));
        assertFalse(book.inTime(other));
        assertEquals(RatingOutcome.TIME_OVER, book.rate(rating(other, Grade.SATISFIED)));
        assertEquals(
                Map.of(RatingOutcome.ALREADY_RATED, 1, RatingOutcome.TIME_OVER, 1),
                rooms.part(Refusals.class).since(LocalDate.EPOCH));
    }

    @Test
    void aKiosksJournalMayComeLateAndCountsForWhenItWasGiven() {
        var token = served();
        var given = clock.instant().plusSeconds(60);
        clock.advance(Duration.ofDays(30));
        fromTheKiosk(rating(token, Grade.SATISFIED), given);
        assertEquals(given, all().getFirst().given());
        assertEquals(0, today().all());
    }

    @Test
    void theVisitorsFirstWordIsKeptEvenWhenItArrivesSecond() {
        var token = served();
        var first = clock.instant().plusSeconds(5);
        clock.advance(Duration.ofMinutes(1));
        assertEquals(RatingOutcome.TAKEN, book.rate(rating(token, Grade.VERY_SATISFIED)));
        fromTheKiosk(rating(token, Grade.DISSATISFIED), first);
        assertEquals(List.of(Grade.DISSATISFIED), kept());
        assertEquals(new Tally(Map.of(Grade.DISSATISFIED, 1)).rate(), today().rate());
        assertEquals(1, today().all());
    }

    @Test
    void aSystemsDefaultIsNobodysSatisfaction() {
        var token = served();
        var channel = Rating.Channel.SYSTEM_DEFAULT;
        fromTheKiosk(
                new Rating(token, Grade.VERY_SATISFIED, List.of(), "", channel), clock.instant());
        assertEquals(0, today().all());
        assertFalse(book.rated(token));
        clock.advance(Duration.ofMinutes(1));
        assertEquals(RatingOutcome.TAKEN, book.rate(rating(token, Grade.DISSATISFIED)));
        assertEquals("0.0%", today().rate());
    }

    @Test
    void aPressOfAPadCountsForTheTicketServedAtItsWindow() {
        served();
        var number = new TicketNumber("M", 1);
        take(WEDDINGS, number, Grade.SATISFIED);
        take(new WindowNumber(35), number, Grade.DISSATISFIED);
        take(WEDDINGS, new TicketNumber("M", 2), Grade.DISSATISFIED);
        assertEquals(List.of(Grade.SATISFIED), kept());
        assertEquals(Rating.Channel.HALL_TERMINAL, all().getFirst().rating().channel());
    }

    private void take(WindowNumber window, TicketNumber number, Grade grade) {
        took(clock.instant(), new JournalEvent.PadPressed(window, number, grade));
    }

    @Test
    void aRatingTakenOutMovesEveryFigureAndComesBack() {
        var token = served();
        book.rate(rating(token, Grade.DISSATISFIED));
        assertEquals(1, today().all());
        judge(token, Standing.INVALID);
        assertEquals(0, today().all());
        assertTrue(book.rated(token));
        judge(token, Standing.COUNTS);
        assertEquals(1, today().all());
    }

    private void judge(TicketToken token, Standing standing) {
        boolean there =
                rooms.part(Database.class).writeNow(sql -> book.judge(sql, token, standing));
        assertTrue(there);
    }
}

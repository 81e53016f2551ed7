package mingbai.service.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.service.MovableClock;
import mingbai.service.admission.TicketOffice;
import mingbai.service.queue.TicketSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueDeskTest {
    private static final BusinessId MARRIAGE = new BusinessId("marriage");
    private static final BusinessId MARKET = new BusinessId("market");
    private static final BusinessId GENERAL = new BusinessId("general");
    private static final WindowNumber WEDDINGS = new WindowNumber(36);
    private static final WindowNumber ALSO_WEDDINGS = new WindowNumber(37);
    private static final StationId KIOSK = new StationId("kiosk-1");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private QueueHall rooms;
    private TicketOffice office;
    private QueueDesk desk;
    private final ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void open() throws Exception {
        rooms = QueueHall.open(folder, clock);
        office = rooms.part(TicketOffice.class);
        desk = rooms.part(QueueDesk.class);
    }

    @AfterEach
    void close() {
        atOnce.close();
        rooms.close();
    }

    private static Ask.TakeTicket ask(BusinessId business) {
        return new Ask.TakeTicket(
                new RequestId(UUID.randomUUID()), KIOSK, business, Optional.empty());
    }

    private Answer.TicketIssued take(BusinessId business) {
        return assertInstanceOf(Answer.TicketIssued.class, office.take(ask(business)).join());
    }

    private Answer.Reason refusal(Ask.TakeTicket ask) {
        return assertInstanceOf(Answer.Refused.class, office.take(ask).join()).reason();
    }

    private static String called(DeskOutcome outcome) {
        return assertInstanceOf(DeskOutcome.Called.class, outcome).call().ticket().text();
    }

    @Test
    void aTicketSaysWhoIsAheadAndWhereToGo() {
        take(MARKET);
        take(MARRIAGE);
        var issued = take(MARRIAGE);
        assertEquals("M002", issued.ticket().number().text());
        assertEquals(new Answer.Ahead(1, 2), issued.ahead());
        assertEquals(List.of(WEDDINGS, ALSO_WEDDINGS), issued.windows());
    }

    @Test
    void theSameRequestAlwaysGetsTheSameAnswer() {
        var ask = ask(MARRIAGE);
        var first = office.take(ask).join();
        take(MARRIAGE);
        assertEquals(first, office.take(ask).join());
        assertEquals("M003", take(MARRIAGE).ticket().number().text());
    }

    @Test
    void aRefusalIsRepeatedToo() {
        desk.setStatus(WEDDINGS, WindowState.Status.CLOSED);
        desk.setStatus(ALSO_WEDDINGS, WindowState.Status.PAUSED);
        var ask = ask(MARRIAGE);
        assertEquals(Answer.Reason.NO_WINDOW_OPEN, refusal(ask));
        desk.setStatus(WEDDINGS, WindowState.Status.OPEN);
        assertEquals(Answer.Reason.NO_WINDOW_OPEN, refusal(ask));
        assertEquals(List.of(WEDDINGS), take(MARRIAGE).windows());
    }

    @Test
    void aBusinessTheHallDoesNotHaveIsRefused() {
        assertEquals(
                Answer.Reason.UNKNOWN_BUSINESS, refusal(ask(new BusinessId("fortune-telling"))));
    }

    @Test
    void eightKiosksAtOnceNeverGetTheSameNumber() {
        var answers =
                IntStream.range(0, 800)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(
                                        () -> office.take(ask(MARRIAGE)).join(), atOnce))
                        .toList();
        var numbers = new HashSet<TicketNumber>();
        var tokens = new HashSet<String>();
        for (var answer : answers) {
            var ticket = ((Answer.TicketIssued) answer.join()).ticket();
            numbers.add(ticket.number());
            tokens.add(ticket.token().value());
        }
        assertEquals(800, numbers.size());
        assertEquals(800, tokens.size());
    }

    @Test
    void twoWindowsNeverCallTheSameTicket() {
        IntStream.range(0, 100).forEach(i -> take(MARRIAGE));
        var calls = new ArrayList<CompletableFuture<DeskOutcome>>();
        for (int i = 0; i < 100; i++) {
            var window = i % 2 == 0 ? WEDDINGS : ALSO_WEDDINGS;
            calls.add(CompletableFuture.supplyAsync(() -> desk.callNext(window), atOnce));
        }
        var called = new HashSet<String>();
        calls.forEach(call -> called.add(called(call.join())));
        assertEquals(100, called.size());
        assertInstanceOf(DeskOutcome.NobodyWaits.class, desk.callNext(WEDDINGS));
    }

    @Test
    void thoseWhoCameFirstAreCalledFirst() {
        take(MARRIAGE);
        take(MARRIAGE);
        assertEquals("M001", called(desk.callNext(WEDDINGS)));
        assertEquals("M002", called(desk.callNext(ALSO_WEDDINGS)));
    }

    @Test
    void aWindowTakesItsFirstBusinessFirst() {
        var window = new WindowNumber(9);
        take(GENERAL);
        take(MARKET);
        assertEquals("B001", called(desk.callNext(window)));
        assertEquals("A001", called(desk.callNext(window)));
    }

    @Test
    void numbersBeginAgainAtTheHallsOwnMidnight() {
        assertEquals("M001", take(MARRIAGE).ticket().number().text());
        clock.advance(Duration.ofHours(14));
        assertEquals("M002", take(MARRIAGE).ticket().number().text());
        clock.advance(Duration.ofHours(1));
        var tomorrow = take(MARRIAGE);
        assertEquals("M001", tomorrow.ticket().number().text());
        assertEquals(new Answer.Ahead(0, 0), tomorrow.ahead());
        assertEquals(LocalDate.of(2026, 5, 7), desk.snapshot().orElseThrow().header().day());
    }

    @Test
    void numbersNeverWrapOntoOneInUse() {
        IntStream.range(0, TicketNumber.MAX_SERIAL)
                .mapToObj(i -> office.take(ask(MARRIAGE)))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(Answer.Reason.NUMBERS_USED_UP, refusal(ask(MARRIAGE)));
        assertEquals("B001", take(MARKET).ticket().number().text());
    }

    @Test
    void aRecallIsACallOfItsOwnAndFinishingEndsIt() {
        take(MARRIAGE);
        desk.callNext(WEDDINGS);
        var again = assertInstanceOf(DeskOutcome.Called.class, desk.recall(WEDDINGS)).call();
        assertEquals(2, again.sequence());
        assertEquals(Call.Kind.REPEAT, again.kind());
        assertInstanceOf(DeskOutcome.Ended.class, desk.finish(WEDDINGS));
        assertInstanceOf(DeskOutcome.NothingCalled.class, desk.recall(WEDDINGS));
        assertInstanceOf(DeskOutcome.NothingCalled.class, desk.finish(WEDDINGS));
    }

    @Test
    void aPausedWindowCallsNobody() {
        take(MARRIAGE);
        desk.setStatus(WEDDINGS, WindowState.Status.PAUSED);
        assertInstanceOf(DeskOutcome.WindowNotOpen.class, desk.callNext(WEDDINGS));
        assertInstanceOf(DeskOutcome.UnknownWindow.class, desk.callNext(new WindowNumber(41)));
    }

    @Test
    void theSnapshotIsTheWholeBoard() {
        take(MARRIAGE);
        take(MARRIAGE);
        desk.callNext(WEDDINGS);
        var board = desk.snapshot().orElseThrow();
        assertEquals(40, board.windows().size());
        assertEquals(
                new WindowState(
                        WEDDINGS, WindowState.Status.OPEN, Optional.of(TicketNumber.parse("M001"))),
                board.windows().get(35));
        assertEquals(
                1,
                board.waiting().stream()
                        .filter(w -> w.business().equals(MARRIAGE))
                        .findFirst()
                        .orElseThrow()
                        .count());
        assertEquals(List.of(1L), board.recent().stream().map(Call::sequence).toList());
        assertEquals(1, board.header().lastCall());
    }

    @Test
    void theLedgerSurvivesARestart() throws Exception {
        var ask = ask(MARRIAGE);
        var before = office.take(ask).join();
        desk.callNext(WEDDINGS);
        var board = desk.snapshot();
        rooms.close();
        rooms = QueueHall.reopen(folder, clock);
        assertEquals(before, rooms.part(TicketOffice.class).take(ask).join());
        assertEquals(board, rooms.part(QueueDesk.class).snapshot());
    }

    private Answer find(String text) {
        return rooms.part(TicketSearch.class)
                .find(new Ask.FindTicket(new RequestId(UUID.randomUUID()), KIOSK, text));
    }

    private Answer.Reason notFound(String text) {
        return assertInstanceOf(Answer.Refused.class, find(text)).reason();
    }

    @Test
    void aTicketIsRatedAfterItWasServedAndInTime() {
        String token = take(MARRIAGE).ticket().token().value();
        assertEquals(Answer.Reason.UNKNOWN_TICKET, notFound("M002"));
        assertEquals(Answer.Reason.UNKNOWN_TICKET, notFound("' OR 1=1 --"));
        assertEquals(Answer.Reason.NOT_SERVED_YET, notFound("M001"));
        desk.callNext(WEDDINGS);
        desk.finish(WEDDINGS);
        var found = assertInstanceOf(Answer.TicketFound.class, find("M001"));
        assertEquals(Optional.of(WEDDINGS), found.window());
        assertEquals(token, found.ticket().token().value());
        assertInstanceOf(Answer.TicketFound.class, find(token));
        clock.advance(Duration.ofDays(1));
        assertInstanceOf(Answer.TicketFound.class, find(token));
        clock.advance(Duration.ofDays(30));
        assertEquals(Answer.Reason.RATING_TIME_OVER, notFound(token));
    }

    @Test
    void tokensSayNothingOfTheNumber() {
        var first = take(MARRIAGE).ticket();
        var second = take(MARRIAGE).ticket();
        assertNotEquals(first.token(), second.token());
        assertTrue(!first.token().value().contains(first.number().text()));
    }
}

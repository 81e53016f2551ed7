package mingbai.station.reserve;

import static mingbai.station.reserve.ReserveGround.MARKET;
import static mingbai.station.reserve.ReserveGround.MARRIAGE;
import static mingbai.station.reserve.ReserveGround.ask;
import static mingbai.station.reserve.ReserveGround.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import mingbai.model.ask.Answer;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.rules.QueueRules;
import mingbai.station.HandThread;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.journal.SqliteJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReservingDeskTest {
    private final HandThread thread = new HandThread(Instant.parse("2026-11-23T01:00:00Z"));
    private final List<Ask> asked = new ArrayList<>();
    private Function<Ask, Reply> service = _ -> new Reply.NoAnswer();
    private HallContent content = ReserveGround.content(QueueRules.USUAL);

    @TempDir Path folder;
    private SqliteJournal journal;
    private TicketReserve reserve;
    private ReserveKeeper keeper;
    private ReservingDesk desk;
    private int leased;

    @BeforeEach
    void open() throws IOException {
        journal = ReserveGround.journal(folder, thread);
        reserve = ReserveGround.reserve(journal);
        keeper =
                new ReserveKeeper(
                        ReserveGround.KIOSK,
                        reserve,
                        new ReserveKeeper.Parts(
                                this::answered, () -> content, thread, new Random(1), thread));
        desk = new ReservingDesk(this::answered, reserve, () -> content, thread, keeper::look);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private CompletableFuture<Reply> answered(Ask ask) {
        asked.add(ask);
        return CompletableFuture.completedFuture(service.apply(ask));
    }

    private Reply lease(Ask ask) {
        var lease = assertInstanceOf(Ask.LeaseReserve.class, ask);
        leased++;
        return new Reply.Answered(
                new Answer.ReserveLeased(ask.id(), numbers(lease.business(), leased * 10, 10)));
    }

    @Test
    void anAnswerIsPassedOn() throws IOException {
        reserve.keep(numbers(MARRIAGE, 1, 9));
        service =
                ask ->
                        new Reply.Answered(
                                new Answer.Refused(ask.id(), Answer.Reason.NO_WINDOW_OPEN));
        assertInstanceOf(Reply.Answered.class, desk.ask(ask(MARRIAGE)).join());
    }

    @Test
    void withoutAnAnswerTheReserveGivesANumberOnceForEachRequest() throws IOException {
        reserve.keep(numbers(MARRIAGE, 1, 9));
        var ask = ask(MARRIAGE);
        var first = assertInstanceOf(Reply.OutOfReserve.class, desk.ask(ask).join());
        assertEquals("M001", first.ticket().number().text());
        assertEquals(first, desk.ask(ask).join());
        assertEquals(new Reply.NoAnswer(), desk.ask(ask(MARKET)).join());
    }

    @Test
    void outsideTheHoursTheReserveGivesNothing() throws IOException {
        reserve.keep(numbers(MARRIAGE, 1, 9));
        content = ReserveGround.content(ReserveGround.closed());
        var reply = assertInstanceOf(Reply.Answered.class, desk.ask(ask(MARRIAGE)).join());
        assertEquals(
                Answer.Reason.HALL_CLOSED,
                assertInstanceOf(Answer.Refused.class, reply.answer()).reason());
    }

    @Test
    void anAppointmentWaitsForTheService() throws IOException {
        reserve.keep(numbers(MARRIAGE, 1, 9));
        var ask = ask(MARRIAGE).with(new AppointmentCode("12345678"));
        assertEquals(new Reply.NoAnswer(), desk.ask(ask).join());
    }

    @Test
    void aClockThatIsADayWrongGivesNothingOfTodaysReserve() throws IOException {
        reserve.keep(numbers(MARRIAGE, 1, 9));
        thread.set(thread.instant().plus(Duration.ofDays(1)));
        assertEquals(new Reply.NoAnswer(), desk.ask(ask(MARRIAGE)).join());
        thread.set(thread.instant().minus(Duration.ofDays(1)));
        assertInstanceOf(Reply.OutOfReserve.class, desk.ask(ask(MARRIAGE)).join());
    }

    @Test
    void theKeeperFillsEveryBusinessAndAgainWhenHalfIsGone() {
        service = this::lease;
        keeper.look();
        assertEquals(2, leased);
        service = ask -> ask instanceof Ask.TakeTicket ? new Reply.NoAnswer() : lease(ask);
        for (int i = 0; i < 5; i++) {
            desk.ask(ask(MARRIAGE)).join();
        }
        assertEquals(2, leased);
        desk.ask(ask(MARRIAGE)).join();
        assertEquals(3, leased);
    }

    @Test
    void aBusinessThatIsRefusedDoesNotKeepTheOthersFromTheirReserve() {
        service =
                ask ->
                        ((Ask.LeaseReserve) ask).business().equals(MARRIAGE)
                                ? new Reply.Answered(
                                        new Answer.Refused(ask.id(), Answer.Reason.QUOTA_REACHED))
                                : lease(ask);
        keeper.start();
        keeper.look();
        assertEquals(1, leased);
        assertEquals(2, asked.size());
        thread.pass(ReserveKeeper.EVERY);
        assertEquals(3, asked.size());
    }

    @Test
    void withoutTheServiceTheKeeperAsksAgainLater() {
        keeper.start();
        keeper.look();
        assertEquals(1, asked.size());
        service = this::lease;
        thread.pass(ReserveKeeper.EVERY);
        assertEquals(2, leased);
    }

    private void pass(int times) {
        for (int i = 0; i < times; i++) {
            thread.pass(ReserveKeeper.EVERY);
        }
    }

    private List<RequestId> ids() {
        return asked.stream().map(Ask::id).distinct().toList();
    }

    @Test
    void anAnswerThatNeverArrivesIsAskedForAgainUnderTheSameRequest() {
        keeper.start();
        keeper.look();
        pass(5);
        assertEquals(6, asked.size());
        assertEquals(1, ids().size());
        service = this::lease;
        pass(1);
        assertEquals(2, ids().size(), "the same for the first business, another for the second");
        service = _ -> new Reply.NoAnswer();
        thread.pass(Duration.ofDays(1));
        assertEquals(3, ids().size(), "another day needs another reserve");
    }

    private void writes(String sql) throws IOException {
        journal.look(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    @Test
    void aDiskThatTakesNothingUsesUpOneReserveOfTheHall() throws IOException {
        writes(
                "CREATE TRIGGER full BEFORE INSERT ON reserve"
                        + " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        var leases = new HashMap<RequestId, Reply>();
        service = ask -> leases.computeIfAbsent(ask.id(), _ -> lease(ask));
        keeper.start();
        keeper.look();
        pass(5);
        assertEquals(6, asked.size());
        assertEquals(1, ids().size());
        writes("DROP TRIGGER full");
        pass(1);
        assertEquals(2, leased, "one reserve for each business, not one for each question");
        assertEquals(10, reserve.stock(ReserveGround.TODAY, MARRIAGE).left());
        service = ask -> ask instanceof Ask.TakeTicket ? new Reply.NoAnswer() : lease(ask);
        for (int i = 0; i < 6; i++) {
            desk.ask(ask(MARRIAGE)).join();
        }
        assertEquals(
                3,
                asked.stream()
                        .filter(Ask.LeaseReserve.class::isInstance)
                        .map(Ask::id)
                        .distinct()
                        .count(),
                "what is needed next is another request");
        assertEquals(3, leased);
    }
}

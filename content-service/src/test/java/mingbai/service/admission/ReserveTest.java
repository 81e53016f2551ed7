package mingbai.service.admission;

import static mingbai.service.calling.QueueHall.KIOSK;
import static mingbai.service.calling.QueueHall.MARRIAGE;
import static mingbai.service.calling.QueueHall.WEDDINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.PersonMark;
import mingbai.model.ask.RequestId;
import mingbai.model.ask.Reserve;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.model.queue.TicketNumber;
import mingbai.service.MovableClock;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.QueueHall;
import mingbai.service.ticket.TicketState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class ReserveTest {
    private static final StationId OTHER = new StationId("kiosk-2");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private QueueHall hall;

    @BeforeEach
    void open() throws Exception {
        hall = QueueHall.open(folder, clock);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void reservedNumbersAreNobodyElses() {
        hall.take(MARRIAGE);
        var mine = hall.lease(KIOSK, MARRIAGE);
        var others = hall.lease(OTHER, MARRIAGE);
        assertEquals(new Reserve(MARRIAGE, mine.day(), "M", 2, 10), mine);
        assertEquals(12, others.first());
        assertEquals(new TicketNumber("M", 22), hall.take(MARRIAGE));
    }

    @Test
    void whatAKioskGaveOutJoinsTheLineByItsTimeAndOnce() {
        var reserve = hall.lease(KIOSK, MARRIAGE);
        var later = hall.lease(OTHER, MARRIAGE);
        var early = hall.take(MARRIAGE);
        clock.advance(Duration.ofMinutes(5));
        var offline = hall.givenOut(reserve, 0, QueueHall.ask(MARRIAGE));
        clock.advance(Duration.ofMinutes(5));
        var offlineToo = hall.givenOut(later, 0, QueueHall.ask(MARRIAGE));
        clock.advance(Duration.ofMinutes(5));
        var online = hall.take(MARRIAGE);
        hall.report(OTHER, offlineToo);
        hall.report(KIOSK, offline);
        hall.report(KIOSK, offline);
        assertEquals(4, hall.waiting(MARRIAGE));
        assertEquals(early.text(), hall.next(WEDDINGS));
        assertEquals("M001", hall.next(WEDDINGS));
        assertEquals("M011", hall.next(WEDDINGS));
        assertEquals(online.text(), hall.next(WEDDINGS));
        assertEquals("", hall.next(WEDDINGS));
    }

    @Test
    void howeverManyComeInLateTheyAreCalledByTheirTime() {
        for (String number : manyLate()) {
            assertEquals(number, hall.next(WEDDINGS));
        }
        assertEquals("", hall.next(WEDDINGS));
    }

    @Test
    void howeverManyCameInLateWhoMissesACallIsCalledAfterThreeOthers() {
        var line = new ArrayList<>(manyLate());
        for (int i = 0; i < line.size(); i++) {
            assertEquals(line.get(i), hall.next(WEDDINGS));
            if (i % 5 == 0 && i + 3 < line.size()) {
                hall.press(new DeskCommand.NoShow(WEDDINGS));
                line.add(i + 4, line.get(i));
            }
        }
    }

    /// Sixty papers come in after a ticket that was taken before them and one taken after them, in
    /// many an order; what comes back is how they are to be called.
    private List<String> manyLate() {
        List<String> line = new ArrayList<>();
        List<GivenOut> offline = new ArrayList<>();
        line.add(hall.take(MARRIAGE).text());
        for (int i = 0; i < 6; i++) {
            var station = new StationId("late-" + i);
            var reserve = hall.lease(station, MARRIAGE);
            for (int n = 0; n < reserve.count(); n++) {
                clock.advance(Duration.ofSeconds(1));
                var taken = hall.givenOut(reserve, n, QueueHall.ask(MARRIAGE));
                offline.add(new GivenOut(station, taken));
                line.add(taken.ticket().number().text());
            }
        }
        clock.advance(Duration.ofSeconds(1));
        line.add(hall.take(MARRIAGE).text());
        var shuffled = new ArrayList<>(offline.subList(0, 20));
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(this::report);
        offline.subList(20, 50).forEach(this::report);
        offline.subList(50, 60).reversed().forEach(this::report);
        return line;
    }

    private record GivenOut(StationId station, JournalEvent.TicketTaken taken) {}

    private void report(GivenOut given) {
        hall.report(given.station(), given.taken());
    }

    @Test
    void whereTheServiceHadIssuedTooThePaperCounts() {
        var reserve = hall.lease(KIOSK, MARRIAGE);
        var ask = QueueHall.ask(MARRIAGE);
        var unheard = hall.take(ask).ticket().number();
        hall.report(KIOSK, hall.givenOut(reserve, 0, ask));
        assertEquals(TicketState.CANCELLED, hall.ticket(unheard).state());
        assertEquals(1, hall.waiting(MARRIAGE));
        var again = assertInstanceOf(Answer.TicketIssued.class, hall.answer(ask));
        assertEquals("M001", again.ticket().number().text());
    }

    @Test
    void aRequestThatArrivesAfterThePaperIsAnsweredWithThePaper() {
        var reserve = hall.lease(KIOSK, MARRIAGE);
        var ask = QueueHall.ask(MARRIAGE);
        hall.report(KIOSK, hall.givenOut(reserve, 3, ask));
        assertEquals("M004", hall.take(ask).ticket().number().text());
        assertEquals(1, hall.waiting(MARRIAGE));
    }

    @Test
    void aPersonWhoTookOneOfflineTooKeepsBothPapers() {
        var mark = new PersonMark("ABCDEFGHIJKLMNOPQRSTUV");
        var reserve = hall.lease(KIOSK, MARRIAGE);
        hall.take(QueueHall.ask(MARRIAGE).with(mark));
        hall.report(KIOSK, hall.givenOut(reserve, 0, QueueHall.ask(MARRIAGE).with(mark)));
        assertEquals(2, hall.waiting(MARRIAGE));
    }

    @Test
    void aKioskOfAnotherDayGetsNoReserve() {
        var tomorrow = hall.lease(KIOSK, MARRIAGE).day().plusDays(1);
        var ask = new Ask.LeaseReserve(new RequestId(new UUID(7, 7)), KIOSK, MARRIAGE, tomorrow);
        assertEquals(
                new Answer.Refused(ask.id(), Answer.Reason.WRONG_DAY),
                hall.part(TicketOffice.class).lease(ask).join());
    }

    @Test
    void aNumberOutOfSomebodyElsesReserveIsNotTaken() {
        var reserve = hall.lease(OTHER, MARRIAGE);
        var forged = hall.givenOut(reserve, 0, QueueHall.ask(MARRIAGE));
        hall.report(KIOSK, forged);
        assertFalse(hall.find(reserve.day(), forged.ticket().number()).isPresent());
        assertEquals(0, hall.waiting(MARRIAGE));
    }

    @Test
    void whatComesInAfterMidnightBelongsToItsOwnDay() {
        var reserve = hall.lease(KIOSK, MARRIAGE);
        var late = hall.givenOut(reserve, 0, QueueHall.ask(MARRIAGE));
        clock.advance(Duration.ofDays(1));
        var today = hall.take(MARRIAGE);
        hall.report(KIOSK, late);
        assertEquals("M001", today.text());
        assertEquals(late.ticket().token(), hall.find(reserve.day(), today).orElseThrow().token());
        assertEquals(1, hall.waiting(MARRIAGE));
    }

    @Test
    void aTicketThatNeverCameOutOfThePrinterDoesNotCount() {
        var ticket = hall.take(QueueHall.ask(MARRIAGE)).ticket();
        var refused = JournalEvent.PrintResult.REFUSED;
        hall.report(KIOSK, new JournalEvent.SlipPrinted(ticket.number(), ticket.token(), refused));
        assertEquals(TicketState.CANCELLED, hall.ticket(ticket.number()).state());
        assertEquals("", hall.next(WEDDINGS));
    }

    @Test
    void aSlipThatMayHaveComeOutCounts() {
        var ticket = hall.take(QueueHall.ask(MARRIAGE)).ticket();
        var unconfirmed = JournalEvent.PrintResult.UNCONFIRMED;
        hall.report(
                KIOSK, new JournalEvent.SlipPrinted(ticket.number(), ticket.token(), unconfirmed));
        assertEquals("M001", hall.next(WEDDINGS));
    }
}

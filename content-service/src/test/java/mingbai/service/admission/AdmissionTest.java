package mingbai.service.admission;

import static mingbai.service.calling.QueueHall.MARKET;
import static mingbai.service.calling.QueueHall.MARRIAGE;
import static mingbai.service.calling.QueueHall.WEDDINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.Ask;
import mingbai.model.ask.PersonMark;
import mingbai.model.ask.RequestId;
import mingbai.model.queue.TicketNumber;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.Quota;
import mingbai.model.rules.Span;
import mingbai.service.MovableClock;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.QueueHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class AdmissionTest {
    /// A Wednesday, nine in the morning in the hall.
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");

    @TempDir Path folder;
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
    void outsideItsHoursTheHallGivesOutNothing() {
        var morning = List.of(new OpeningHours.Day(DayOfWeek.WEDNESDAY, spans("09:00-12:00")));
        hall.hours(new OpeningHours(morning, List.of(), List.of()));
        hall.take(MARRIAGE);
        clock.advance(Duration.ofHours(3).minusSeconds(1));
        hall.take(MARRIAGE);
        clock.advance(Duration.ofSeconds(1));
        assertEquals(Answer.Reason.HALL_CLOSED, hall.refusal(QueueHall.ask(MARRIAGE)));
    }

    private static List<Span> spans(String text) {
        return List.of(Span.parse(text));
    }

    @Test
    void onAHolidayTheHallIsClosedAndOnASwappedDayItIsOpen() {
        var week = OpeningHours.ALWAYS.week();
        var wednesday = LocalDate.of(2026, 5, 6);
        hall.hours(new OpeningHours(week, List.of(wednesday), List.of()));
        assertEquals(Answer.Reason.HALL_CLOSED, hall.refusal(QueueHall.ask(MARRIAGE)));
        hall.hours(new OpeningHours(week, List.of(wednesday), List.of(wednesday)));
        hall.take(MARRIAGE);
    }

    @Test
    void aQuotaHoldsForADayAndForAPartOfIt() {
        hall.quotas(
                new Quota(MARRIAGE, Optional.of(Span.parse("09:00-10:00")), 2),
                new Quota(MARRIAGE, Optional.empty(), 3));
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        assertEquals(Answer.Reason.QUOTA_REACHED, hall.refusal(QueueHall.ask(MARRIAGE)));
        hall.take(MARKET);
        clock.advance(Duration.ofHours(1));
        assertEquals(new TicketNumber("M", 3), hall.take(MARRIAGE));
        assertEquals(Answer.Reason.QUOTA_REACHED, hall.refusal(QueueHall.ask(MARRIAGE)));
        clock.advance(Duration.ofDays(1));
        hall.take(MARRIAGE);
    }

    @Test
    void numbersInAReserveCountForTheQuota() {
        hall.quotas(new Quota(MARRIAGE, Optional.empty(), 30));
        assertEquals(3, hall.lease(QueueHall.KIOSK, MARRIAGE).count());
        for (int i = 0; i < 27; i++) {
            hall.take(MARRIAGE);
        }
        assertEquals(Answer.Reason.QUOTA_REACHED, hall.refusal(QueueHall.ask(MARRIAGE)));
    }

    private PersonMark mark(String card) {
        var ask = new Ask.GetDayKey(new RequestId(UUID.randomUUID()), QueueHall.KIOSK);
        var answer = hall.part(TicketOffice.class).dayKey(ask).join();
        byte[] key =
                switch (answer) {
                    case Answer.DayKey(var id, var day, var secret) -> secret.toArray();
                    case Answer other -> throw new AssertionError(other);
                };
        return PersonMark.of(key, card.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void onePersonWaitsOnceForABusinessAndIsForgottenOvernight() {
        var mark = mark("530127000000000000");
        hall.take(QueueHall.ask(MARRIAGE).with(mark));
        assertEquals(
                Answer.Reason.ALREADY_WAITING, hall.refusal(QueueHall.ask(MARRIAGE).with(mark)));
        hall.take(QueueHall.ask(MARKET).with(mark));
        hall.take(QueueHall.ask(MARRIAGE).with(mark("530127000000000001")));
        hall.next(WEDDINGS);
        assertEquals(
                Answer.Reason.ALREADY_WAITING, hall.refusal(QueueHall.ask(MARRIAGE).with(mark)));
        hall.press(new DeskCommand.Finish(WEDDINGS));
        hall.take(QueueHall.ask(MARRIAGE).with(mark));
        clock.advance(Duration.ofDays(1));
        assertNotEquals(mark, mark("530127000000000000"));
    }

    @Test
    void anAppointmentIsCheckedInAroundItsTimeAndOnce() {
        var appointments = hall.part(Appointments.class);
        var slot =
                new Appointments.Slot(
                        MARRIAGE, LocalDate.of(2026, 5, 6), Span.parse("10:00-10:30"));
        var code = appointments.book(slot).code();
        var ask = QueueHall.ask(MARRIAGE).with(code);
        assertEquals(Answer.Reason.APPOINTMENT_TOO_EARLY, hall.refusal(ask));
        clock.advance(Duration.ofMinutes(30));
        assertEquals(
                Answer.Reason.UNKNOWN_APPOINTMENT, hall.refusal(QueueHall.ask(MARKET).with(code)));
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        var issued = hall.take(QueueHall.ask(MARRIAGE).with(code));
        assertEquals(0, issued.ahead().business());
        assertEquals(
                Answer.Reason.UNKNOWN_APPOINTMENT,
                hall.refusal(QueueHall.ask(MARRIAGE).with(code)));
        var late = appointments.book(slot).code();
        clock.advance(Duration.ofMinutes(76));
        assertEquals(
                Answer.Reason.APPOINTMENT_OVER, hall.refusal(QueueHall.ask(MARRIAGE).with(late)));
        assertTrue(appointments.cancel(late));
        assertEquals(
                Answer.Reason.UNKNOWN_APPOINTMENT,
                hall.refusal(QueueHall.ask(MARRIAGE).with(new AppointmentCode("00000000"))));
    }

    @Test
    void whoStillWaitsIsKeptOvernightWhereTheHallDoesAndKeepsTheNumber() {
        hall.overnight();
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        hall.next(WEDDINGS);
        clock.advance(Duration.ofDays(1));
        assertEquals(new TicketNumber("M", 1), hall.take(MARRIAGE));
        assertEquals(new TicketNumber("M", 4), hall.take(MARRIAGE));
        assertEquals("M002", hall.next(WEDDINGS));
        assertEquals("M003", hall.next(WEDDINGS));
        assertEquals("M001", hall.next(WEDDINGS));
        assertEquals("M004", hall.next(WEDDINGS));
    }

    @Test
    void aClockThatWasADayAheadForAWhileLosesNobody() {
        hall.take(MARRIAGE);
        clock.advance(Duration.ofDays(1));
        assertEquals(new TicketNumber("M", 1), hall.take(MARRIAGE));
        clock.advance(Duration.ofDays(-1));
        assertEquals(new TicketNumber("M", 2), hall.take(MARRIAGE));
        assertEquals("M001", hall.next(WEDDINGS));
        assertEquals("M002", hall.next(WEDDINGS));
        assertEquals("", hall.next(WEDDINGS));
    }

    @Test
    void howLongItTakesIsSaidOnceEnoughHasHappened() {
        for (int i = 0; i < 6; i++) {
            hall.take(MARRIAGE);
        }
        for (int i = 0; i < 4; i++) {
            hall.next(WEDDINGS);
            clock.advance(Duration.ofMinutes(4));
        }
        var ahead = hall.take(QueueHall.ask(MARRIAGE)).ahead();
        assertEquals(2, ahead.business());
        assertEquals(Optional.of(Duration.ofMinutes(8)), ahead.estimate());
    }
}

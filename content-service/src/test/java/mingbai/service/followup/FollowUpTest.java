package mingbai.service.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import mingbai.service.rating.RatingBook;
import mingbai.service.satisfaction.SatisfactionFigures;
import mingbai.service.satisfaction.Spans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpTest {
    private static final WindowNumber WEDDINGS = new WindowNumber(36);
    private static final StationId KIOSK = new StationId("kiosk-1");
    private static final FollowUp.Hand ONE = new FollowUp.Hand("manager", true);
    private static final FollowUp.Hand OTHER = new FollowUp.Hand("deputy", true);
    private static final FollowUp.Hand CLERK = new FollowUp.Hand("clerk", false);
    private static final String PHONE = "13800000000";

    @TempDir static Path folder;
    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:00:00Z");
    private static QuietRooms rooms;
    private FollowUp followUp;

    @BeforeAll
    static void open() throws Exception {
        rooms = QuietRooms.withSample(folder, CLOCK);
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    /// Each test has a Wednesday of its own.
    @BeforeEach
    void nextWeek() {
        CLOCK.advance(Duration.ofDays(56));
        followUp = rooms.part(FollowUp.class);
        var _ =
                rooms.part(Database.class)
                        .writeNow(sql ->
                                sql.update("DELETE FROM low_case")
                                        + sql.update("DELETE FROM low_case_step"));
    }

    private static TicketToken served() {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        KIOSK,
                        new BusinessId("marriage"),
                        Optional.empty());
        var issued = (Answer.TicketIssued) rooms.part(TicketOffice.class).take(ask).join();
        var desk = rooms.part(QueueDesk.class);
        desk.callNext(WEDDINGS);
        desk.finish(WEDDINGS);
        CLOCK.advance(Duration.ofMinutes(1));
        return issued.ticket().token();
    }

    private static TicketToken rated(Grade grade) {
        var token = served();
        var rating = new Rating(token, grade, List.of(), "", Rating.Channel.QR_CODE);
        rooms.part(RatingBook.class).rate(rating);
        return token;
    }

    private LowCase only() {
        var all = followUp.all();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private CaseOutcome act(CaseDeed deed, FollowUp.Hand hand) {
        return followUp.act(new FollowUp.Act(only().id(), deed, "查明情况如下"), hand);
    }

    private static LocalDate day() {
        return LocalDate.ofInstant(CLOCK.instant(), ZoneId.of("Asia/Shanghai"));
    }

    private static int counted() {
        return rooms.part(SatisfactionFigures.class).hall(Spans.days(day(), day())).all();
    }

    @Test
    void aLowRatingOpensOneCaseAndAGoodOneNone() {
        rated(Grade.SATISFIED);
        rated(Grade.BASICALLY_SATISFIED);
        assertEquals(List.of(), followUp.all());
        rated(Grade.DISSATISFIED);
        var it = only();
        assertEquals(CaseState.VERIFYING, it.state());
        assertEquals(day().plusDays(1), it.clocks().verifyBy());
        // Fifteen and twenty working days from a Wednesday without holidays.
        assertEquals(day().plusDays(21), it.clocks().rectifyBy());
        assertEquals(day().plusDays(28), it.clocks().closeBy());
    }

    @Test
    void aCaseGoesFromVerifyingToClosedAndItsRatingStaysCounted() {
        rated(Grade.VERY_DISSATISFIED);
        assertEquals(CaseOutcome.NOT_NOW, act(CaseDeed.CLOSE, ONE));
        assertEquals(CaseOutcome.DONE, act(CaseDeed.FIND_TRUE, ONE));
        assertEquals(CaseOutcome.NOT_YOURS, act(CaseDeed.RECTIFY, CLERK));
        followUp.assign(only().id(), CLERK.name(), ONE);
        assertEquals(CaseOutcome.DONE, act(CaseDeed.RECTIFY, CLERK));
        assertEquals(CaseOutcome.NOT_YOURS, act(CaseDeed.CLOSE, CLERK));
        assertEquals(CaseOutcome.DONE, act(CaseDeed.CLOSE, ONE));
        assertEquals(CaseState.CLOSED, only().state());
        assertEquals(1, counted());
        assertEquals(5, followUp.find(only().id()).orElseThrow().steps().size());
    }

    @Test
    void nobodyAloneTakesARatingOut() {
        rated(Grade.DISSATISFIED);
        assertEquals(
                CaseOutcome.NOTE_WANTED,
                followUp.act(new FollowUp.Act(only().id(), CaseDeed.FIND_MALICIOUS, " \n "), ONE));
        assertEquals(CaseOutcome.DONE, act(CaseDeed.FIND_MALICIOUS, ONE));
        assertEquals(CaseOutcome.SAME_PERSON, act(CaseDeed.CONFIRM, ONE));
        assertEquals(1, counted());
        assertEquals(CaseOutcome.DONE, act(CaseDeed.CONFIRM, OTHER));
        assertEquals(CaseState.INVALID, only().state());
        assertEquals(0, counted());
    }

    @Test
    void aSecondPersonMayDisagreeAndAnAppealIsDecidedByAnother() {
        rated(Grade.DISSATISFIED);
        act(CaseDeed.FIND_MISTAKE, ONE);
        assertEquals(CaseOutcome.DONE, act(CaseDeed.REJECT, OTHER));
        act(CaseDeed.FIND_TRUE, OTHER);
        followUp.assign(only().id(), CLERK.name(), ONE);
        assertEquals(CaseOutcome.DONE, act(CaseDeed.APPEAL, CLERK));
        assertEquals(CaseOutcome.DONE, act(CaseDeed.UPHOLD, ONE));
        assertEquals(CaseState.RECTIFYING, only().state());
        assertEquals(1, counted());
        act(CaseDeed.APPEAL, ONE);
        assertEquals(CaseOutcome.SAME_PERSON, act(CaseDeed.GRANT, ONE));
        assertEquals(CaseOutcome.DONE, act(CaseDeed.GRANT, OTHER));
        assertEquals(0, counted());
    }

    private static String stored() {
        return rooms.part(Database.class)
                .read(sql -> sql.first("SELECT phone FROM low_case", row -> row.getString(1)))
                .orElseThrow();
    }

    @Test
    void aPhoneIsKeptEncryptedForTheCallAndGoneWithTheCase() {
        var token = rated(Grade.DISSATISFIED);
        var calls = rooms.part(CallBacks.class);
        assertFalse(calls.agree(token, "110"));
        assertTrue(calls.agree(token, "138 0000-0000"));
        assertFalse(calls.agree(token, "13900000000"), "a second number");
        assertFalse(stored().contains(PHONE) || stored().isEmpty());
        assertEquals(PHONE, calls.phone(only(), "manager"));
        act(CaseDeed.FIND_TRUE, ONE);
        act(CaseDeed.RECTIFY, ONE);
        assertEquals(CaseOutcome.CALL_FIRST, act(CaseDeed.CLOSE, ONE));
        assertEquals(CaseOutcome.DONE, act(CaseDeed.CALL_BACK, ONE));
        assertEquals(CaseOutcome.DONE, act(CaseDeed.CLOSE, ONE));
        assertEquals("", stored());
        assertFalse(calls.wanted(token));
        var looked = followUp.find(only().id()).orElseThrow().steps().toString();
        assertTrue(looked.contains("查看回访电话") && !looked.contains(PHONE), looked);
    }

    @Test
    void whoeverDidNotAgreeIsNotCalled() {
        var token = rated(Grade.DISSATISFIED);
        act(CaseDeed.FIND_TRUE, ONE);
        act(CaseDeed.RECTIFY, ONE);
        assertEquals(CaseOutcome.NO_CONSENT, act(CaseDeed.CALL_BACK, ONE));
        assertEquals(CaseOutcome.DONE, act(CaseDeed.CLOSE, ONE));
        assertFalse(rooms.part(CallBacks.class).agree(token, PHONE));
    }

    @Test
    void whatIsOverdueIsToldOnceAndNothingClosesByItself() {
        rated(Grade.DISSATISFIED);
        assertEquals(0, followUp.escalate());
        CLOCK.advance(Duration.ofDays(1));
        assertEquals(new FollowUp.Load(1, 0), followUp.load());
        CLOCK.advance(Duration.ofDays(1));
        assertEquals(new FollowUp.Load(1, 1), followUp.load());
        assertEquals(1, followUp.escalate());
        assertEquals(0, followUp.escalate());
        CLOCK.advance(Duration.ofDays(300));
        followUp.escalate();
        assertEquals(CaseState.VERIFYING, only().state());
    }

    @Test
    void anEarlierGoodRatingThatArrivesLaterEndsTheCase() {
        var token = served();
        Instant earlier = CLOCK.instant();
        CLOCK.advance(Duration.ofMinutes(1));
        var book = rooms.part(RatingBook.class);
        book.rate(
                new Rating(token, Grade.VERY_DISSATISFIED, List.of(), "", Rating.Channel.QR_CODE));
        assertEquals(CaseState.VERIFYING, only().state());
        var first = new Rating(token, Grade.SATISFIED, List.of(), "", Rating.Channel.HALL_TERMINAL);
        var entry =
                new JournalEntry(
                        new EntryId(UUID.randomUUID()),
                        1,
                        earlier,
                        new JournalEvent.RatingGiven(first));
        rooms.part(Database.class)
                .writeNow(sql -> {
                    book.took(sql, KIOSK, entry);
                    return entry;
                });
        assertEquals(CaseState.SUPERSEDED, only().state());
    }
}

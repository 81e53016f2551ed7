package mingbai.display.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import mingbai.display.SampleHall;
import mingbai.display.programme.BoardMoment.Showing;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.queue.Call;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;

class BoardDirectorTest {

    private static final Instant NOW = SampleHall.NOW;
    private static final BoardProgramme STAFF =
            new BoardProgramme("p", "p", List.of(new BoardProgramme.Page(Kind.STAFF, 10)), true);

    @Test
    void aCallInterruptsAPageAtOnceAndThenGivesWayToIt() {
        var called = Announcing.NOTHING.called(SampleHall.call(30, "B022", 12), NOW);
        var during = moment(called, SampleHall.queue(), NOW);
        var card = assertInstanceOf(Showing.Announcement.class, during.showing()).card();
        assertEquals(new CallCard(SampleHall.call(30, "B022", 12), "不动产登记", "综合受理区"), card);
        var after = NOW.plus(Announcing.WHOLE);
        assertEquals(
                new Showing.Page(new Turn(Kind.STAFF, 0, 1)),
                moment(called.at(after), SampleHall.queue(), after).showing());
    }

    @Test
    void theLastEightCallsAreListedNewestFirst() {
        var recent = moment(Announcing.NOTHING, SampleHall.queue(), NOW).recent();
        assertEquals(
                List.of("A012", "E028", "G031", "C017", "H006", "A009", "F013", "D044"),
                recent.stream().map(c -> c.call().ticket().text()).toList());
    }

    @Test
    void aTicketCalledAgainIsListedOnceAndMovesUp() {
        var first = SampleHall.call(25, "H006", 31);
        var again = new Call(30, first.ticket(), first.window(), Call.Kind.REPEAT, NOW);
        var recent =
                moment(Announcing.NOTHING.called(again, NOW), SampleHall.queue(), NOW).recent();
        assertEquals(again, recent.getFirst().call());
        assertEquals(
                1, recent.stream().filter(c -> c.call().ticket().equals(first.ticket())).count());
    }

    @Test
    void aCallStillWaitingForItsMomentIsNotListedYet() {
        var one = SampleHall.call(30, "B022", 12);
        var two = SampleHall.call(31, "B023", 13);
        var recent =
                moment(
                                Announcing.NOTHING.called(one, NOW).called(two, NOW),
                                SampleHall.queue(),
                                NOW.plusSeconds(61))
                        .recent();
        assertEquals(one, recent.getFirst().call());
        assertTrue(recent.stream().noneMatch(c -> c.call().equals(two)));
    }

    @Test
    void yesterdaysCallsAreGoneInTheMorning() {
        var tomorrow = NOW.plus(Duration.ofDays(1));
        assertEquals(List.of(), moment(Announcing.NOTHING, SampleHall.queue(), tomorrow).recent());
    }

    @Test
    void numbersOfAnInterruptedQueueAreNotShownAsToday() {
        var down = new QueueView(SampleHall.queue().snapshot(), NOW, false);
        var moment = moment(Announcing.NOTHING, down, NOW);
        assertEquals(new Freshness.Interrupted(NOW), moment.freshness());
        assertTrue(moment.waiting().stream().allMatch(w -> w.count().isEmpty()));
        var up = moment(Announcing.NOTHING, SampleHall.queue(), NOW).waiting();
        assertEquals(OptionalInt.of(14), up.getFirst().count());
    }

    private static BoardMoment moment(Announcing announcing, QueueView queue, Instant now) {
        return new BoardDirector(SampleHall.content(), queue, announcing, Reach.WHOLE_HALL)
                .moment(STAFF, kind -> 1, now);
    }
}

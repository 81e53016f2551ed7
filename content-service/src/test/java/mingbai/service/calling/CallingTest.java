package mingbai.service.calling;

import static mingbai.service.calling.QueueHall.ALSO_WEDDINGS;
import static mingbai.service.calling.QueueHall.GENERAL;
import static mingbai.service.calling.QueueHall.MARKET;
import static mingbai.service.calling.QueueHall.MARRIAGE;
import static mingbai.service.calling.QueueHall.WEDDINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mingbai.model.place.ServiceWindow.Skill;
import mingbai.model.queue.Call;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.PriorityGroup;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.model.rules.MissPolicy;
import mingbai.service.MovableClock;
import mingbai.service.audit.AuditLog;
import mingbai.service.ticket.TicketState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class CallingTest {
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

    private static TicketNumber number(String text) {
        return TicketNumber.parse(text);
    }

    private DeskOutcome miss() {
        return hall.press(new DeskCommand.NoShow(WEDDINGS));
    }

    @Test
    void whoIsMissedWaitsAgainBehindAFewUntilTheThirdTime() {
        for (int i = 0; i < 5; i++) {
            hall.take(MARRIAGE);
        }
        assertEquals("M001", hall.next(WEDDINGS));
        assertEquals(new DeskOutcome.KeptInLine(number("M001"), 3), miss());
        assertEquals("M002", hall.next(WEDDINGS));
        assertEquals("M003", hall.next(WEDDINGS));
        assertEquals("M004", hall.next(WEDDINGS));
        assertEquals("M001", hall.next(WEDDINGS));
        assertInstanceOf(DeskOutcome.KeptInLine.class, miss());
        assertEquals("M005", hall.next(WEDDINGS));
        assertEquals("M001", hall.next(WEDDINGS));
        assertEquals(new DeskOutcome.Ended(number("M001")), miss());
        assertEquals("", hall.next(WEDDINGS));
        assertEquals(TicketState.NO_SHOW, hall.ticket(number("M001")).state());
    }

    @Test
    void whereTheHallKeepsNobodyAMissedTicketIsOver() {
        hall.missed(new MissPolicy.Lapse());
        hall.take(MARRIAGE);
        hall.next(WEDDINGS);
        assertEquals(new DeskOutcome.Ended(number("M001")), miss());
        assertEquals("", hall.next(WEDDINGS));
    }

    @Test
    void whereTheHallKeepsForMinutesAMissedTicketComesBackInTimeOrNot() {
        hall.missed(new MissPolicy.KeepMinutes(30));
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        hall.next(WEDDINGS);
        var until = clock.instant().plus(Duration.ofMinutes(30));
        assertEquals(new DeskOutcome.KeptUntil(number("M001"), until), miss());
        clock.advance(Duration.ofMinutes(29));
        var back = new DeskCommand.Return(ALSO_WEDDINGS, number("M001"));
        assertEquals(new DeskOutcome.NextAt(number("M001"), ALSO_WEDDINGS), hall.press(back));
        assertEquals("M001", hall.next(ALSO_WEDDINGS));
        hall.press(new DeskCommand.NoShow(ALSO_WEDDINGS));
        clock.advance(Duration.ofMinutes(31));
        assertEquals(new DeskOutcome.KeptNoLonger(number("M001")), hall.press(back));
        assertEquals("M002", hall.next(ALSO_WEDDINGS));
    }

    @Test
    void aHeldTicketIsNextWhereItIsReturnedTo() {
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        hall.next(WEDDINGS);
        hall.press(new DeskCommand.Hold(WEDDINGS));
        assertEquals(1, hall.waiting(MARRIAGE));
        hall.press(new DeskCommand.Return(ALSO_WEDDINGS, number("M001")));
        assertEquals(2, hall.waiting(MARRIAGE));
        assertEquals("M002", hall.next(WEDDINGS));
        assertEquals("M001", hall.next(ALSO_WEDDINGS));
    }

    @Test
    void aTicketSentToAWindowIsNextThereEvenIfTheWindowDoesSomethingElse() {
        hall.take(MARRIAGE);
        hall.take(MARKET);
        var market = marketWindow();
        hall.next(WEDDINGS);
        hall.press(new DeskCommand.ToWindow(WEDDINGS, market));
        assertEquals("", hall.next(WEDDINGS));
        assertEquals("M001", hall.next(market));
    }

    private mingbai.model.place.WindowNumber marketWindow() {
        return hall.part(mingbai.service.library.HallShelf.class)
                .plan()
                .orElseThrow()
                .windowsFor(MARKET)
                .getFirst()
                .number();
    }

    @Test
    void whoeverWaitsForAWindowThatClosesWaitsForAnyWindowAgain() {
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        hall.next(WEDDINGS);
        hall.press(new DeskCommand.ToWindow(WEDDINGS, ALSO_WEDDINGS));
        var close = new DeskCommand.SetStatus(ALSO_WEDDINGS, WindowState.Status.CLOSED);
        hall.press(close);
        assertEquals("M001", hall.next(WEDDINGS));
    }

    @Test
    void aTicketSentToAnotherBusinessWaitsThereByTheTimeItWasIssued() {
        hall.take(MARKET);
        hall.take(MARRIAGE);
        hall.take(MARKET);
        var market = marketWindow();
        hall.next(WEDDINGS);
        hall.press(new DeskCommand.ToBusiness(WEDDINGS, MARKET));
        var prefix = hall.take(MARKET).prefix();
        assertEquals(prefix + "001", hall.next(market));
        assertEquals("M001", hall.next(market));
        assertEquals(prefix + "002", hall.next(market));
    }

    @Test
    void puttingFirstWantsAReasonAndIsAudited() {
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        var third = number("M003");
        assertEquals(
                new DeskOutcome.ReasonWanted(),
                hall.press(new DeskCommand.PutFirst(WEDDINGS, third, " ")));
        assertEquals(
                new DeskOutcome.IsFirst(third),
                hall.press(new DeskCommand.PutFirst(WEDDINGS, third, "航班将起飞")));
        assertTrue(
                hall.part(AuditLog.class).latest(5).stream()
                        .anyMatch(d -> d.deed().equals("置顶") && d.about().contains("航班将起飞")));
        assertEquals("M003", hall.next(WEDDINGS));
        assertEquals("M001", hall.next(WEDDINGS));
        assertEquals(
                new DeskOutcome.NotNow(third, TicketState.FINISHED),
                hall.press(new DeskCommand.PutFirst(WEDDINGS, third, "again")));
    }

    @Test
    void aTicketGivenUpIsNeverCalled() {
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        hall.press(new DeskCommand.Cancel(WEDDINGS, number("M001"), "本人放弃"));
        assertEquals(1, hall.waiting(MARRIAGE));
        assertEquals("M002", hall.next(WEDDINGS));
        hall.press(new DeskCommand.Cancel(WEDDINGS, number("M002"), "本人放弃"));
        assertEquals(new DeskOutcome.NothingCalled(), hall.press(new DeskCommand.Recall(WEDDINGS)));
    }

    @Test
    void whoWasFinishedCanBeCalledOnceMoreToCollect() {
        hall.take(MARRIAGE);
        hall.take(MARRIAGE);
        hall.next(WEDDINGS);
        hall.next(WEDDINGS);
        var second = new DeskCommand.SecondCall(ALSO_WEDDINGS, number("M001"));
        var called = assertInstanceOf(DeskOutcome.Called.class, hall.press(second)).call();
        assertEquals(Call.Kind.SECOND_STAGE, called.kind());
        assertEquals(ALSO_WEDDINGS, called.window());
        assertEquals(
                new DeskOutcome.WindowBusy(number("M002")),
                hall.press(new DeskCommand.SecondCall(WEDDINGS, number("M001"))));
        assertEquals(
                new DeskOutcome.Ended(number("M001")),
                hall.press(new DeskCommand.Finish(ALSO_WEDDINGS)));
    }

    @Test
    void aTicketForSeveralBusinessesIsServedForEachInTurn() {
        var ask = QueueHall.ask(MARRIAGE).alsoFor(List.of(MARKET, GENERAL));
        var number = hall.take(ask).ticket().number();
        hall.take(MARKET);
        hall.next(WEDDINGS);
        var onwards = hall.press(new DeskCommand.Finish(WEDDINGS));
        assertEquals(MARKET, assertInstanceOf(DeskOutcome.MovedOn.class, onwards).next().id());
        assertEquals(2, hall.waiting(MARKET));
        var market = marketWindow();
        assertEquals(number.text(), hall.next(market));
        hall.next(market);
        assertEquals(1, hall.waiting(GENERAL));
        assertEquals(GENERAL, hall.ticket(number).business());
    }

    @Test
    void equalSkillsTakeWhoeverWaitedLongestAndStrictOnesTheirOrder() {
        hall.skills(WEDDINGS, new Skill(List.of(MARKET, GENERAL)), new Skill(List.of(MARRIAGE)));
        hall.take(MARRIAGE);
        var general = hall.take(GENERAL);
        var market = hall.take(MARKET);
        assertEquals(general.text(), hall.next(WEDDINGS));
        assertEquals(market.text(), hall.next(WEDDINGS));
        assertEquals("M001", hall.next(WEDDINGS));
    }

    @Test
    void oneWithPriorityIsServedAfterEveryTwoOthersAndNobodyStarves() {
        for (int i = 0; i < 5; i++) {
            hall.take(MARRIAGE);
        }
        for (int i = 0; i < 4; i++) {
            hall.take(QueueHall.ask(MARRIAGE).with(PriorityGroup.ELDERLY));
        }
        var expected =
                List.of("M006", "M001", "M002", "M007", "M003", "M004", "M008", "M005", "M009");
        List<String> called = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            called.add(hall.next(WEDDINGS));
        }
        assertEquals(expected, called);
    }

    @Test
    void aPausedWindowSaysWhy() {
        hall.press(
                new DeskCommand.SetStatus(
                        WEDDINGS,
                        WindowState.Status.PAUSED,
                        java.util.Optional.of(PauseReason.MEAL)));
        var board = hall.part(QueueDesk.class).snapshot().orElseThrow();
        var window =
                board.windows().stream()
                        .filter(w -> w.window().equals(WEDDINGS))
                        .findFirst()
                        .orElseThrow();
        assertEquals(PauseReason.MEAL, window.pause().orElseThrow());
    }
}

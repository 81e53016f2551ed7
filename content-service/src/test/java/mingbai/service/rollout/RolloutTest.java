package mingbai.service.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.model.status.Machine;
import mingbai.model.update.UpdateReport;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.service.rollout.Progress.Failed;
import mingbai.service.rollout.Progress.LeftOut;
import mingbai.service.rollout.Progress.Ordered;
import mingbai.service.rollout.Progress.Waiting;
import mingbai.service.rollout.Progress.Watched;
import mingbai.service.rollout.Progress.Well;
import mingbai.service.rollout.RolloutState.Done;
import mingbai.service.rollout.RolloutState.Running;
import mingbai.service.rollout.RolloutState.Stopped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RolloutTest extends RolloutTrial {
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "2, 1, 2, 2",
        "3, 1, 2, 3",
        "20, 1, 2, 20",
        "21, 1, 3, 21",
        "100, 1, 10, 100"
    })
    void oneThenATenthThenAll(int stations, int first, int tenth, int all) {
        assertEquals(
                List.of(first, tenth, all),
                List.of(
                        Rollout.Stage.FIRST.of(stations),
                        Rollout.Stage.TENTH.of(stations),
                        Rollout.Stage.ALL.of(stations)));
    }

    @Test
    void theNextStageBeginsWhenThoseBeforeHaveBeenWellForTheWatchTime() {
        look(MINUTE);
        assertEquals(List.of(1), told());
        says(1, OLD, Stage.DOWNLOADING);
        look(MINUTE);
        away(1);
        look(MINUTE);
        says(1, NEW, Stage.INSTALLED);
        look(MINUTE);
        assertEquals(new Watched(now, Set.of()), of(1));
        look(WATCH.minusSeconds(1));
        assertEquals(List.of(1), told());
        look(Duration.ofSeconds(1));
        assertEquals(new Well(now), of(1));
        look(Duration.ZERO);
        assertEquals(List.of(1, 2), told());
        installs(2);
        look(MINUTE);
        assertEquals(List.of(1, 2, 3), told());
        installs(3);
        look(Duration.ZERO);
        assertEquals(new Done(now), rollout.state());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"UNHEALTHY", "ROLLED_BACK", "REFUSED", "WRONG_BYTES", "NO_ROOM", "WITHHELD"})
    void oneThatDoesNotMakeItStopsItAndNobodyElseIsTold(Stage stage) {
        look(MINUTE);
        says(1, OLD, stage);
        look(MINUTE);
        var why = Why.of(stage);
        assertEquals(new Stopped(now, station(1), why, "as it is"), rollout.state());
        assertEquals(new Failed(now, why, "as it is"), of(1));
        look(Duration.ofDays(1));
        assertEquals(List.of(1), told());
    }

    @Test
    void oneThatDoesNotComeBackStopsItAfterTheTimeItHas() {
        look(MINUTE);
        says(1, OLD, Stage.INSTALLING);
        look(MINUTE);
        away(1);
        look(PATIENCE.minusSeconds(1));
        assertInstanceOf(Ordered.class, of(1));
        look(Duration.ofSeconds(1));
        assertEquals(new Stopped(now, station(1), Why.NOT_BACK, ""), rollout.state());
    }

    @Test
    void aDownloadMayTakeLongWhileItGoesOn() {
        look(MINUTE);
        for (int percent = 0; percent < 100; percent += 10) {
            var report =
                    new UpdateReport(
                            Member.order("r1", station(1)), NEW, Stage.DOWNLOADING, percent, "");
            var machine = new Machine("1", Optional.of(OLD), 1, Optional.of(report));
            seen.put(station(1), new Sighting.There(Optional.of(machine), Set.of()));
            look(PATIENCE.minusSeconds(1));
            assertEquals(new Running(), rollout.state());
        }
    }

    @Test
    void aNewAilmentBeginsTheWatchAnewAndAnOldOneDoesNot() {
        there(1, OLD, "ticket-printer");
        there(2, OLD, "ticket-printer");
        there(3, OLD, "ticket-printer");
        look(MINUTE);
        says(1, NEW, Stage.INSTALLED, "ticket-printer");
        look(MINUTE);
        look(WATCH.dividedBy(2));
        says(1, NEW, Stage.INSTALLED, "ticket-printer", "led-board");
        look(MINUTE);
        assertEquals(new Progress.Ailing(now, "led-board", Set.of("ticket-printer")), of(1));
        says(1, NEW, Stage.INSTALLED);
        look(MINUTE);
        look(WATCH.minusSeconds(1));
        assertInstanceOf(Watched.class, of(1));
        look(Duration.ofSeconds(1));
        assertEquals(new Well(now), of(1));
    }

    @Test
    void oneThatStaysUnwellOrFallsBackLaterStopsIt() {
        look(MINUTE);
        says(1, NEW, Stage.INSTALLED);
        look(MINUTE);
        away(1);
        look(MINUTE);
        look(PATIENCE);
        assertEquals(new Stopped(now, station(1), Why.NOT_WELL, "offline"), rollout.state());
        rollout = begun(1);
        look(MINUTE);
        says(1, NEW, Stage.INSTALLED);
        look(MINUTE);
        says(1, OLD, Stage.INSTALLED);
        look(MINUTE);
        assertEquals(new Stopped(now, station(1), Why.ROLLED_BACK, ""), rollout.state());
    }

    @Test
    void whoIsNoneForItIsLeftOutAndTheStagesAreOfTheOthers() {
        seen.put(station(1), new Sighting.There(Optional.empty(), Set.of()));
        there(2, NEW);
        look(MINUTE);
        assertEquals(new LeftOut(now, Why.NO_IMAGE), of(1));
        assertEquals(new LeftOut(now, Why.ALREADY), of(2));
        assertEquals(List.of(3), told());
        installs(3);
        look(Duration.ZERO);
        assertEquals(new Done(now), rollout.state());
    }

    @Test
    void whoeverIsAwayIsWaitedForWithoutStoppingIt() {
        away(1);
        look(MINUTE);
        assertEquals(List.of(2), told());
        installs(2);
        look(Duration.ZERO);
        installs(3);
        look(Duration.ofDays(3));
        assertEquals(new Running(), rollout.state());
        assertEquals(new Waiting(), of(1));
        there(1, OLD);
        look(MINUTE);
        assertEquals(List.of(1, 2, 3), told());
    }

    @Test
    void whoIsShutOutMeanwhileHoldsNothingUp() {
        look(MINUTE);
        seen.put(station(1), new Sighting.Gone());
        look(MINUTE);
        assertEquals(new LeftOut(now, Why.GONE), of(1));
        look(MINUTE);
        assertEquals(List.of(2), told());
    }

    @Test
    void aPauseTellsNobodyAndItsTimeDoesNotCount() {
        look(MINUTE);
        says(1, OLD, Stage.DOWNLOADING);
        look(MINUTE);
        rollout = rollout.paused(now, "mia").orElseThrow();
        look(PATIENCE.multipliedBy(5));
        assertInstanceOf(Ordered.class, of(1));
        rollout = rollout.goneOn(now).orElseThrow();
        look(PATIENCE.minusSeconds(1));
        assertEquals(new Running(), rollout.state());
        look(Duration.ofSeconds(1));
        assertInstanceOf(Stopped.class, rollout.state());
    }

    @Test
    void goingOnLeavesTheOneThatStoppedItBehind() {
        look(MINUTE);
        says(1, OLD, Stage.ROLLED_BACK);
        look(MINUTE);
        rollout = rollout.goneOn(now).orElseThrow();
        look(MINUTE);
        assertEquals(List.of(1, 2), told());
        assertInstanceOf(Failed.class, of(1));
        assertEquals(Optional.empty(), rollout.goneOn(now));
        rollout = rollout.ended(now, "mia").orElseThrow();
        var ended = rollout;
        look(Duration.ofDays(1));
        assertEquals(ended, rollout);
        assertEquals(Optional.empty(), rollout.ended(now, "mia"));
    }

    @Test
    void aServiceThatWasDownDoesNotHoldItAgainstAnybody() {
        look(MINUTE);
        says(1, OLD, Stage.INSTALLING);
        look(MINUTE);
        seen.clear();
        now = now.plus(Duration.ofHours(5));
        processBegun = now;
        look(Duration.ZERO);
        assertInstanceOf(Ordered.class, of(1));
        says(1, NEW, Stage.INSTALLED);
        look(MINUTE);
        var since = now;
        seen.clear();
        processBegun = now;
        look(MINUTE);
        assertEquals(new Watched(since, Set.of()), of(1));
        look(Member.GRACE);
        assertInstanceOf(Progress.Ailing.class, of(1));
    }
}

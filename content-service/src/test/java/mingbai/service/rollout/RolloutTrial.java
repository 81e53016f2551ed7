package mingbai.service.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mingbai.model.content.Sha256;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.place.StationId;
import mingbai.model.status.Machine;
import mingbai.model.update.SystemVersion;
import mingbai.model.update.UpdateReport;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.service.rollout.Progress.LeftOut;
import mingbai.service.rollout.Progress.Waiting;
import mingbai.service.rollout.Progress.Well;
import mingbai.service.rollout.RolloutState.Running;

/// A roll-out to a few stations, that see and say what a test wants.
abstract class RolloutTrial {
    static final Instant BEGUN = Instant.parse("2026-05-06T01:00:00Z");
    static final Duration WATCH = Duration.ofMinutes(30);
    static final Duration PATIENCE = Duration.ofMinutes(60);
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final List<Stage> STAGES = List.of(Stage.values());
    static final SystemVersion OLD = new SystemVersion("1.0");
    static final SystemVersion NEW = new SystemVersion("1.1");

    final Map<StationId, Sighting> seen = new HashMap<>();
    Instant processBegun = BEGUN;
    Instant now = BEGUN;
    Rollout rollout = begun(3);

    static StationId station(int number) {
        return new StationId("k%02d".formatted(number));
    }

    Rollout begun(int stations) {
        var members =
                IntStream.rangeClosed(1, stations)
                        .mapToObj(i -> new Member(station(i), new Waiting()))
                        .toList();
        IntStream.rangeClosed(1, stations).forEach(i -> there(i, OLD));
        var head =
                new Rollout.Head(
                        "r1",
                        new Sha256("a".repeat(64)),
                        Program.KIOSK,
                        NEW,
                        new Rollout.Begun(BEGUN, "mia"));
        return new Rollout(head, new Running(), members);
    }

    void there(int number, SystemVersion system, String... ailments) {
        seen.put(
                station(number),
                new Sighting.There(
                        Optional.of(new Machine("1", Optional.of(system), 1, Optional.empty())),
                        Set.of(ailments)));
    }

    void says(int number, SystemVersion system, Stage stage, String... ailments) {
        var order = Member.order("r1", station(number));
        var report = new UpdateReport(order, NEW, stage, 50, "as it is");
        seen.put(
                station(number),
                new Sighting.There(
                        Optional.of(new Machine("1", Optional.of(system), 1, Optional.of(report))),
                        Set.of(ailments)));
    }

    void away(int number) {
        seen.put(station(number), new Sighting.Away());
    }

    Rollout.Looked looked() {
        return new Rollout.Looked(now, processBegun, WATCH, PATIENCE, seen);
    }

    void look(Duration later) {
        now = now.plus(later);
        rollout = rollout.after(looked());
        assertEquals(rollout, rollout.after(looked()), "the same look changes nothing");
    }

    Progress of(int number) {
        return rollout.members().get(number - 1).progress();
    }

    List<Integer> told() {
        return IntStream.rangeClosed(1, rollout.members().size())
                .filter(i -> !(of(i) instanceof Waiting || of(i) instanceof LeftOut))
                .boxed()
                .toList();
    }

    void installs(int number) {
        says(number, NEW, Stage.INSTALLED);
        look(MINUTE);
        look(WATCH);
        assertEquals(new Well(now), of(number));
    }
}

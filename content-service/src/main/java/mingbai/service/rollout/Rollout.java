package mingbai.service.rollout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.content.Sha256;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.place.StationId;
import mingbai.model.update.SystemVersion;
import mingbai.service.rollout.Progress.Failed;
import mingbai.service.rollout.Progress.LeftOut;
import mingbai.service.rollout.Progress.Waiting;
import mingbai.service.rollout.RolloutState.Done;
import mingbai.service.rollout.RolloutState.Ended;
import mingbai.service.rollout.RolloutState.Paused;
import mingbai.service.rollout.RolloutState.Running;
import mingbai.service.rollout.RolloutState.Stopped;

/// One update on its way to the stations of one kind: to one of them, then to a tenth, then to all,
/// each time when those before have been well for a while. One that does not make it stops it.
record Rollout(Head head, RolloutState state, List<Member> members) {
    private static final int TENTH = 10;

    Rollout {
        members = List.copyOf(members);
    }

    /// Which update, and who began it.
    record Head(String id, Sha256 bundle, Program box, SystemVersion version, Begun begun) {}

    /// When, and by whom.
    record Begun(Instant at, String by) {}

    /// How many stations have got it at the end of a stage.
    enum Stage {
        FIRST("第一台", "the first one"),
        TENTH("一成", "a tenth"),
        ALL("全部", "all");

        private final String chinese;
        private final String english;

        Stage(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }

        /// Of so many stations; the second stage has at least one more than the first.
        int of(int stations) {
            int most =
                    switch (this) {
                        case FIRST -> 1;
                        case TENTH -> Math.max(2, (stations + Rollout.TENTH - 1) / Rollout.TENTH);
                        case ALL -> stations;
                    };
            return Math.min(most, stations);
        }
    }

    /// Everything that is looked at in one go.
    record Looked(
            Instant now,
            Instant begun,
            Duration watch,
            Duration patience,
            Map<StationId, Sighting> sightings) {
        Looked {
            sightings = Map.copyOf(sightings);
        }

        Sighting of(StationId station) {
            return sightings.getOrDefault(station, new Sighting.Unheard());
        }
    }

    private Member.Look look(Member member, Looked looked) {
        var moment =
                new Member.Moment(
                        looked.now(),
                        looked.begun(),
                        state instanceof Running,
                        looked.watch(),
                        looked.patience());
        var station = member.station();
        var order = Member.order(head.id(), station);
        return new Member.Look(head, order, looked.of(station), moment);
    }

    /// How many are for this update at all.
    int size() {
        return (int) members.stream().filter(m -> !(m.progress() instanceof LeftOut)).count();
    }

    private int settled() {
        return (int) members.stream().filter(m -> m.progress().settled()).count();
    }

    private int told() {
        return size() - (int) members.stream().filter(m -> waits(m)).count();
    }

    private static boolean waits(Member member) {
        return member.progress() instanceof Waiting;
    }

    Stage stage() {
        for (var stage : Stage.values()) {
            if (settled() < stage.of(size())) {
                return stage;
            }
        }
        return Stage.ALL;
    }

    /// After all stations were looked at. The same look again changes nothing.
    Rollout after(Looked looked) {
        if (!state.live()) {
            return this;
        }
        var seen = members.stream().map(m -> m.after(look(m, looked))).toList();
        var next = new Rollout(head, state, seen);
        var failed = failedNow(seen);
        if (failed.isPresent() && !(state instanceof Stopped)) {
            return next.in(failed.get());
        }
        if (!(state instanceof Running)) {
            return next;
        }
        if (next.settled() == next.size()) {
            return next.in(new Done(looked.now()));
        }
        return next.further(looked);
    }

    private Optional<Stopped> failedNow(List<Member> seen) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).progress() instanceof Failed(var at, var why, var detail)
                    && !(members.get(i).progress() instanceof Failed)) {
                return Optional.of(new Stopped(at, seen.get(i).station(), why, detail));
            }
        }
        return Optional.empty();
    }

    private Rollout in(RolloutState next) {
        return new Rollout(head, next, members);
    }

    /// Tells as many more as the stage has room for: those without ailments first, by their id.
    private Rollout further(Looked looked) {
        int room = stage().of(size()) - told();
        var chosen =
                members.stream()
                        .filter(m -> m.ordered(look(m, looked)).isPresent())
                        .sorted(
                                Comparator.comparing((Member m) -> ailing(m, looked))
                                        .thenComparing(m -> m.station().value()))
                        .limit(Math.max(0, room))
                        .map(Member::station)
                        .toList();
        var next = new ArrayList<Member>();
        for (var member : members) {
            next.add(
                    chosen.contains(member.station())
                            ? member.ordered(look(member, looked)).orElse(member)
                            : member);
        }
        return new Rollout(head, state, next);
    }

    private static boolean ailing(Member member, Looked looked) {
        return looked.of(member.station()) instanceof Sighting.There(var _, var ailments)
                && !ailments.isEmpty();
    }

    Optional<Rollout> paused(Instant now, String who) {
        return state instanceof Running ? Optional.of(in(new Paused(now, who))) : Optional.empty();
    }

    /// Goes on; whoever did not make it stays behind.
    Optional<Rollout> goneOn(Instant now) {
        return state instanceof Paused || state instanceof Stopped
                ? Optional.of(
                        new Rollout(
                                head,
                                new Running(),
                                members.stream().map(m -> m.goesOn(now)).toList()))
                : Optional.empty();
    }

    Optional<Rollout> ended(Instant now, String who) {
        return state.live() ? Optional.of(in(new Ended(now, who))) : Optional.empty();
    }
}

package mingbai.service.rollout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mingbai.model.ask.RequestId;
import mingbai.model.place.StationId;
import mingbai.model.status.Machine;
import mingbai.model.update.UpdateReport;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.service.rollout.Progress.Ailing;
import mingbai.service.rollout.Progress.Failed;
import mingbai.service.rollout.Progress.LeftOut;
import mingbai.service.rollout.Progress.Ordered;
import mingbai.service.rollout.Progress.Waiting;
import mingbai.service.rollout.Progress.Watched;
import mingbai.service.rollout.Progress.Well;
import mingbai.service.rollout.Sighting.There;

/// One station of a roll-out.
record Member(StationId station, Progress progress) {
    /// A service that was just started waits so long for stations to come again.
    static final Duration GRACE = Duration.ofMinutes(5);

    /// What an order is called: the same each time it is asked for.
    static RequestId order(String rollout, StationId station) {
        var name = rollout + "/" + station.value();
        return new RequestId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    Member with(Progress next) {
        return new Member(station, next);
    }

    /// What is looked at: the update and this station's order, how it is seen, and when.
    record Look(Rollout.Head head, RequestId order, Sighting sighting, Moment moment) {
        Instant now() {
            return moment.now();
        }
    }

    /// Now, since when this process runs, whether time counts against a station, and how long it
    /// has.
    record Moment(Instant now, Instant begun, boolean counts, Duration watch, Duration patience) {
        boolean over(Instant since) {
            var from = since.isAfter(begun) ? since : begun;
            return counts && !from.plus(patience).isAfter(now);
        }
    }

    /// Somebody who looks at it sees this next.
    Member after(Look look) {
        if (look.sighting() instanceof Sighting.Gone && !progress.settled()) {
            return with(new LeftOut(look.now(), Why.GONE));
        }
        return switch (progress) {
            case Waiting _ -> with(waiting(look));
            case Ordered ordered -> with(ordered(ordered, look));
            case Watched watched -> with(installed(watched.had(), watched.since(), look));
            case Ailing ailing -> with(ailing(ailing, look));
            case Well _, Failed _, LeftOut _ -> this;
        };
    }

    private Progress waiting(Look look) {
        if (!(look.sighting() instanceof There(var machine, var _))) {
            return progress;
        }
        var system = machine.flatMap(Machine::system);
        if (system.isEmpty()) {
            return new LeftOut(look.now(), Why.NO_IMAGE);
        }
        return look.head().version().above(system.get())
                ? progress
                : new LeftOut(look.now(), Why.ALREADY);
    }

    /// It is told to; whoever is not there, or is none for it, is not.
    Optional<Member> ordered(Look look) {
        return progress instanceof Waiting && look.sighting() instanceof There(var _, var ailments)
                ? Optional.of(with(new Ordered(look.now(), Stage.DOWNLOADING, 0, ailments)))
                : Optional.empty();
    }

    private static Progress ordered(Ordered ordered, Look look) {
        var report = report(look);
        if (report.isEmpty()) {
            return late(ordered, look);
        }
        var said = report.get();
        return switch (said.stage()) {
            case DOWNLOADING, INSTALLING ->
                    said.stage() == ordered.stage() && said.percent() == ordered.percent()
                            ? late(ordered, look)
                            : new Ordered(look.now(), said.stage(), said.percent(), ordered.had());
            case INSTALLED ->
                    runsIt(look) ? installed(ordered.had(), look.now(), look) : late(ordered, look);
            default -> ended(said, look);
        };
    }

    private static Progress ended(UpdateReport said, Look look) {
        var why = Why.of(said.stage());
        return why.leavesOut()
                ? new LeftOut(look.now(), why)
                : new Failed(look.now(), why, said.detail());
    }

    private static Optional<UpdateReport> report(Look look) {
        return look.sighting() instanceof There(var machine, var _)
                ? machine.flatMap(Machine::update).filter(r -> r.order().equals(look.order()))
                : Optional.empty();
    }

    private static Progress late(Ordered ordered, Look look) {
        return look.moment().over(ordered.moved())
                ? new Failed(look.now(), Why.NOT_BACK, "")
                : ordered;
    }

    private static boolean runsIt(Look look) {
        return look.sighting() instanceof There(var machine, var _)
                && machine.flatMap(Machine::system)
                        .filter(s -> s.compareTo(look.head().version()) >= 0)
                        .isPresent();
    }

    /// Well, on the way to it, or ailing from now on.
    private static Progress installed(Set<String> had, Instant since, Look look) {
        var moment = look.moment();
        return switch (look.sighting()) {
            case Sighting.Unheard _ when moment.now().isBefore(moment.begun().plus(GRACE)) ->
                    new Watched(since, had);
            case There(var _, var _) when !runsIt(look) ->
                    new Failed(look.now(), Why.ROLLED_BACK, "");
            case There(var _, var ailments) when had.containsAll(ailments) ->
                    since.plus(moment.watch()).isAfter(look.now())
                            ? new Watched(since, had)
                            : new Well(look.now());
            case There(var _, var ailments) -> {
                var more = new TreeSet<>(ailments);
                more.removeAll(had);
                yield new Ailing(look.now(), String.join(", ", more), had);
            }
            case Sighting.Unheard _, Sighting.Away _, Sighting.Gone _ ->
                    new Ailing(look.now(), "offline", had);
        };
    }

    private static Progress ailing(Ailing ailing, Look look) {
        return switch (installed(ailing.had(), look.now(), look)) {
            case Ailing now when look.moment().over(ailing.since()) ->
                    new Failed(look.now(), Why.NOT_WELL, now.what());
            case Ailing now -> new Ailing(ailing.since(), now.what(), ailing.had());
            case Watched _ when look.sighting() instanceof Sighting.Unheard -> ailing;
            case Progress better -> better;
        };
    }

    /// Time that passed while nobody counted it does not count.
    Member goesOn(Instant now) {
        return switch (progress) {
            case Ordered ordered -> with(ordered.movedAt(now));
            case Ailing(var _, var what, var had) -> with(new Ailing(now, what, had));
            case Waiting _, Watched _, Well _, Failed _, LeftOut _ -> this;
        };
    }
}

package mingbai.service.rollout;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import mingbai.model.content.Sha256;
import mingbai.service.audit.AuditLog;
import mingbai.service.bundle.Bundle;
import mingbai.service.bundle.BundleShelf;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.enrolment.Seats;
import mingbai.service.reply.Refusal;
import mingbai.service.rollout.Rollout.Head;
import org.springframework.stereotype.Service;

/// What a manager decides: which update goes out, that it waits, goes on, or ends.
@Service
final class RolloutDesk {
    static final Refusal UNKNOWN =
            new Refusal("UNKNOWN", "没有这个更新包，或没有这次更新", "No such update, or no such roll-out.");
    static final Refusal UNDER_WAY =
            new Refusal(
                    "UNDER_WAY",
                    "同类终端还有一次更新没有结束",
                    "Stations of this kind are still being updated by another one.");
    static final Refusal NOBODY =
            new Refusal("NOBODY", "没有登记过的这类终端", "No station of this kind is enrolled.");
    static final Refusal NOT_NOW =
            new Refusal("NOT_NOW", "它现在的状态不允许这样做", "Not in the state that it is in.");
    static final Refusal IN_USE =
            new Refusal("IN_USE", "正在更新终端，先结束再删除", "It is going out: end that first.");

    private final Database database;
    private final BundleShelf shelf;
    private final AuditLog audit;
    private final InstantSource clock;
    private final RandomGenerator random;

    RolloutDesk(
            Database database,
            BundleShelf shelf,
            AuditLog audit,
            InstantSource clock,
            RandomGenerator random) {
        this.database = database;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /// What can be done with a roll-out.
    enum Deed {
        PAUSE("暂停分批更新 · Paused a roll-out"),
        GO_ON("继续分批更新 · Had a roll-out go on"),
        END("结束分批更新 · Ended a roll-out");

        private final String words;

        Deed(String words) {
            this.words = words;
        }

        private Optional<Rollout> of(Rollout rollout, InstantSource clock, String who) {
            return switch (this) {
                case PAUSE -> rollout.paused(clock.instant(), who);
                case GO_ON -> rollout.goneOn(clock.instant());
                case END -> rollout.ended(clock.instant(), who);
            };
        }
    }

    /// Sends an update on its way; why not, where it cannot.
    Optional<Refusal> begin(String sha256, String who) {
        return database.writeNow(sql ->
                found(sql, sha256)
                        .map(bundle -> begun(sql, bundle, who))
                        .orElse(Optional.of(UNKNOWN)));
    }

    /// What somebody wrote into an address may be anything.
    private static Optional<Bundle> found(Sql sql, String sha256) {
        try {
            return BundleShelf.find(sql, new Sha256(sha256));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Refusal> begun(Sql sql, Bundle bundle, String who) {
        if (RolloutBook.live(sql).stream().anyMatch(r -> r.head().box() == bundle.box())) {
            return Optional.of(UNDER_WAY);
        }
        var members =
                Seats.of(sql, bundle.box()).stream()
                        .map(station -> new Member(station, new Progress.Waiting()))
                        .toList();
        if (members.isEmpty()) {
            return Optional.of(NOBODY);
        }
        if (shelf.file(bundle.sha256()).isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        var head =
                new Head(
                        new UUID(random.nextLong(), random.nextLong()).toString(),
                        bundle.sha256(),
                        bundle.box(),
                        bundle.version(),
                        new Rollout.Begun(clock.instant(), who));
        RolloutBook.begin(sql, new Rollout(head, new RolloutState.Running(), members));
        audit.add(sql, who, "开始分批更新 · Began a roll-out", about(head));
        return Optional.empty();
    }

    private static String about(Head head) {
        return head.box() + " " + head.version();
    }

    Optional<Refusal> deed(String id, Deed deed, String who) {
        Function<Sql, Optional<Refusal>> work =
                sql -> {
                    var before = RolloutBook.find(sql, id);
                    var after = before.flatMap(r -> deed.of(r, clock, who));
                    after.ifPresent(r -> {
                        RolloutBook.change(sql, before.orElseThrow(), r);
                        audit.add(sql, who, deed.words, about(r.head()));
                    });
                    return after.isPresent()
                            ? Optional.empty()
                            : Optional.of(before.isEmpty() ? UNKNOWN : NOT_NOW);
                };
        return database.writeNow(work);
    }

    /// Takes an update away that is not on its way.
    Optional<Refusal> remove(String sha256, String who) throws IOException {
        var bundle = database.read(sql -> found(sql, sha256));
        if (bundle.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        boolean removed =
                database.writeNow(sql -> {
                    boolean free =
                            RolloutBook.live(sql).stream()
                                    .noneMatch(r -> r.head().bundle().hex().equals(sha256));
                    if (free) {
                        shelf.remove(sql, bundle.get(), who);
                    }
                    return free;
                });
        if (removed) {
            shelf.sweep(bundle.get());
        }
        return removed ? Optional.empty() : Optional.of(IN_USE);
    }

    List<Bundle> bundles() {
        return shelf.all();
    }
}

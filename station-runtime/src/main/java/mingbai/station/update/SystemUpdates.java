package mingbai.station.update;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mingbai.model.update.UpdateOrder;
import mingbai.model.update.UpdateReport;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.station.box.SystemImage;
import mingbai.station.box.SystemImage.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries out the last order: fetches the update piece by piece and never faster than some two
/// megabytes a second, leaves it for the box, and reads what the box writes down of it. It goes on
/// where it was after every restart. Of several stations on one box, one fetches until its order is
/// over, and the others wait.
public final class SystemUpdates implements AutoCloseable {
    static final int PIECE = 512 * 1024;
    static final long PAUSE_MILLIS = 250;
    static final long RETRY_MILLIS = 15_000;
    static final long LOOK_MILLIS = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(SystemUpdates.class);
    private static final int PERCENT = 100;
    private static final int TOLD_EVERY = 5;

    private final Parts parts;
    private final Optional<UpdateFolder> folder;
    private volatile Optional<UpdateSource> source = Optional.empty();
    private volatile Optional<UpdateReport> report = Optional.empty();
    private volatile Runnable whenChanged = () -> {};
    private Optional<HeldOrder> held;
    private int told;
    private long round;

    public SystemUpdates(Parts parts) {
        this.parts = parts;
        this.folder = parts.image().updates().map(UpdateFolder::new);
        this.held = HeldOrder.kept(parts.data());
        report = held.map(h -> h.report(h.stage() == Stage.DOWNLOADING ? 0 : PERCENT));
    }

    /// The box, where the station keeps its things, and one thread for all of this.
    public record Parts(SystemImage image, Path data, ScheduledExecutorService thread) {}

    /// Where updates are fetched, once this is an enrolled station.
    public void from(UpdateSource its) {
        source = Optional.of(its);
    }

    public void whenChanged(Runnable task) {
        whenChanged = task;
    }

    public Optional<UpdateReport> report() {
        return report;
    }

    public void start() {
        parts.thread().execute(this::goOn);
    }

    /// Takes an order up, at once and on its own thread. The same one again changes nothing.
    public void take(UpdateOrder order) {
        parts.thread().execute(() -> taken(order));
    }

    private void taken(UpdateOrder order) {
        if (held.filter(h -> h.order().id().equals(order.id())).isPresent()) {
            whenChanged.run();
            return;
        }
        LOG.info("Ordered: update {}, {} bytes", order.version(), order.length());
        try {
            var begun = new HeldOrder(order, Stage.DOWNLOADING, lastLine(), "");
            boolean other = held.filter(h -> h.order().sha256().equals(order.sha256())).isEmpty();
            if (other && folder.isPresent() && folder.get().turn().taken()) {
                folder.get().clear();
            }
            told = 0;
            put(judged(begun));
        } catch (IOException e) {
            LOG.warn("An update was not taken up: {}", e.getMessage());
        }
        goOn();
    }

    private String lastLine() {
        return parts.image().outcome().map(Outcome::line).orElse("");
    }

    private HeldOrder judged(HeldOrder begun) throws IOException {
        var running = parts.image().version();
        if (folder.isEmpty() || running.isEmpty()) {
            return begun.at(
                    Stage.NO_IMAGE,
                    "这台机器不是整块硬盘的系统，用软件包更新 · runs from no image: update its packages");
        }
        var order = begun.order();
        if (!order.version().above(running.get())) {
            return begun.at(
                    Stage.NOT_NEWER,
                    "%s 不高于在用的 %s · not above the running one"
                            .formatted(order.version(), running.get()));
        }
        return folder.get().room(order)
                ? begun
                : begun.at(Stage.NO_ROOM, "硬盘空间不够 · the disk is too full");
    }

    private void put(HeldOrder next) throws IOException {
        next.keep(parts.data());
        held = Optional.of(next);
        if (next.stage().over()) {
            LOG.info("Update {}: {} {}", next.order().version(), next.stage(), next.detail());
            giveWay();
        }
        tell(next, next.stage() == Stage.DOWNLOADING ? told : PERCENT);
    }

    private void tell(HeldOrder now, int percent) {
        told = percent;
        report = Optional.of(now.report(percent));
        whenChanged.run();
    }

    /// One round goes on by itself; an order that comes meanwhile begins another.
    private void goOn() {
        round++;
        step(round);
    }

    private void step(long mine) {
        if (mine != round || held.isEmpty() || folder.isEmpty() || held.get().stage().over()) {
            return;
        }
        long again = RETRY_MILLIS;
        try {
            again = stepped(held.get(), folder.get());
        } catch (IOException e) {
            LOG.info("An update is fetched on later: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("An update could not be fetched", e);
        }
        if (again == RETRY_MILLIS) {
            // Another station's line may be better, or its order.
            giveWay();
        }
        var _ = parts.thread().schedule(() -> step(mine), again, TimeUnit.MILLISECONDS);
    }

    private void giveWay() {
        try {
            if (folder.isPresent()) {
                folder.get().turn().close();
            }
        } catch (IOException e) {
            LOG.warn("The turn to fetch was not given away: {}", e.getMessage());
        }
    }

    /// Another station of the box may go on, when the thread has ended.
    @Override
    public void close() {
        giveWay();
    }

    /// After how many milliseconds there is more to do.
    private long stepped(HeldOrder now, UpdateFolder in) throws IOException {
        boolean ours = in.turn().taken();
        if (now.stage() == Stage.INSTALLING) {
            if (ours) {
                in.leave(now.order());
            }
            became(now);
            return LOOK_MILLIS;
        }
        if (parts.image().version().filter(v -> !now.order().version().above(v)).isPresent()) {
            // Another station of this box has brought it.
            if (ours) {
                in.clear();
            }
            put(now.at(Stage.INSTALLING, ""));
            return 0;
        }
        if (!ours) {
            if (in.there(now.order()) > 0) {
                progress(now, in);
            }
            return RETRY_MILLIS;
        }
        if (in.there(now.order()) >= now.order().length()) {
            finish(now, in);
            return 0;
        }
        return fetch(now, in);
    }

    private long fetch(HeldOrder now, UpdateFolder in) throws IOException {
        if (source.isEmpty()) {
            return RETRY_MILLIS;
        }
        var order = now.order();
        UpdateSource.Given given;
        try (var into = in.more(order)) {
            given = source.get().piece(order.path(), in.there(order), PIECE, into);
        }
        return switch (given) {
            case UpdateSource.Given.Piece(long whole) when whole == order.length() -> {
                progress(now, in);
                yield PAUSE_MILLIS;
            }
            case UpdateSource.Given.Piece _ -> {
                in.clear();
                put(now.at(Stage.WRONG_BYTES, "长度不对 · another length"));
                yield 0;
            }
            case UpdateSource.Given.Later _ -> RETRY_MILLIS;
            case UpdateSource.Given.Withheld _ -> {
                in.clear();
                put(now.at(Stage.WITHHELD, "服务不再给出这个更新 · no longer given out"));
                yield 0;
            }
        };
    }

    private void progress(HeldOrder now, UpdateFolder in) throws IOException {
        int percent = (int) (in.there(now.order()) * PERCENT / now.order().length());
        report = Optional.of(now.report(Math.min(percent, PERCENT)));
        if (percent >= told + TOLD_EVERY) {
            tell(now, Math.min(percent, PERCENT));
        }
    }

    private void finish(HeldOrder now, UpdateFolder in) throws IOException {
        if (in.whole(now.order())) {
            // Written down first: a cut between the two ends with the update in its place.
            put(now.at(Stage.INSTALLING, ""));
            in.leave(now.order());
        } else {
            in.clear();
            put(now.at(Stage.WRONG_BYTES, "SHA-256 不符 · another SHA-256"));
        }
    }

    private void became(HeldOrder now) throws IOException {
        var outcome = parts.image().outcome().filter(o -> !o.line().equals(now.before()));
        if (outcome.isPresent()) {
            var stage = stage(outcome.get(), now.order());
            if (stage != now.stage()) {
                put(now.at(stage, outcome.get().words()));
            }
        }
    }

    private static Stage stage(Outcome outcome, UpdateOrder order) {
        return switch (outcome.result()) {
            case "INSTALLED" ->
                    outcome.version().equals(order.version().text())
                            ? Stage.INSTALLED
                            : Stage.INSTALLING;
            case "UNHEALTHY" -> Stage.UNHEALTHY;
            case "ROLLED_BACK" -> Stage.ROLLED_BACK;
            case "REFUSED" -> Stage.REFUSED;
            default -> Stage.INSTALLING;
        };
    }
}

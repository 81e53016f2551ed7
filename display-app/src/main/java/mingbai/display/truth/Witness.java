package mingbai.display.truth;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.truth.PictureWatch.Expected;
import mingbai.display.truth.PlayLog.Mark;
import mingbai.model.content.Sha256;
import mingbai.model.journal.JournalEvent.BoardPlayed;
import mingbai.model.programme.PlanFault;
import mingbai.model.status.DeviceReport;
import mingbai.station.Station;
import mingbai.station.content.HallContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches a screen and writes down what was on it. Looking happens on the JavaFX thread; packing,
/// hashing and the disk are left to the background.
public final class Witness {

    /// How often the picture itself is looked at.
    static final Duration EACH = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final int NAMED = 3;

    private final Station station;
    private final Executor background;
    private final LongSupplier nanos;
    private final PictureWatch watch = new PictureWatch();
    private Optional<PlayLog> log = Optional.empty();
    private long lastPicture;
    private OnAir lastOnAir = OnAir.NOTHING;
    private String lastMissing = "";
    private Optional<DeviceReport> told = Optional.empty();

    /// `nanos` counts and is never set.
    public Witness(Station station, Executor background, LongSupplier nanos) {
        this.station = station;
        this.background = background;
        this.nanos = nanos;
    }

    /// The screen at one moment: its pixels, how they are packed as PNG, and the words on it.
    public static final class Shot {
        private final int[] rgb;
        private final Supplier<byte[]> png;
        private final String words;

        public Shot(int[] rgb, Supplier<byte[]> png, String words) {
            this.rgb = rgb;
            this.png = png;
            this.words = words;
        }
    }

    /// What there is to see. `picture` copies the pixels and is asked seldom.
    public record Seen(
            OnAir onAir, HallContent content, long frames, Expected expected, Clock clock) {}

    /// What time it is, and how the pixels are copied.
    public record Clock(Instant now, Supplier<Shot> picture) {}

    /// To be called about once a second.
    public void look(Seen seen) {
        long now = nanos.getAsLong();
        var mark = new Mark(seen.clock().now(), now, seen.frames());
        var current = log.orElseGet(() -> begun(mark));
        current.look(seen.onAir(), now);
        leftOut(seen.onAir());
        boolean due = current.due(now);
        if (due || now - lastPicture >= EACH.toNanos()) {
            lastPicture = now;
            var shot = seen.clock().picture().get();
            var close = due ? Optional.of(current.prepared(mark, seen.content())) : noEntry();
            background.execute(() -> examine(shot, seen.expected(), now, close));
        }
    }

    private static Optional<PlayLog.Prepared> noEntry() {
        return Optional.empty();
    }

    private PlayLog begun(Mark mark) {
        var first = new PlayLog(mark);
        log = Optional.of(first);
        lastPicture = mark.nanos();
        return first;
    }

    private void examine(Shot shot, Expected expected, long at, Optional<PlayLog.Prepared> entry) {
        var hash = Sha256.of(shot.png.get());
        tell(watch.look(shot.rgb, hash, expected, at));
        entry.map(e -> e.with(hash)).ifPresent(this::write);
        unreadable(Glyphs.missing(shot.words));
    }

    /// Reports what no font can draw, once for each change.
    private void unreadable(String missing) {
        if (!missing.equals(lastMissing)) {
            lastMissing = missing;
            boolean fine = missing.isEmpty();
            var detail = fine ? "" : "字库中没有 No glyph for: " + missing;
            var status = fine ? "online" : "userError";
            station.pulse().device(new DeviceReport("glyphs", status, detail, false));
        }
    }

    private void tell(DeviceReport report) {
        if (!told.equals(Optional.of(report))) {
            told = Optional.of(report);
            station.pulse().device(report);
        }
    }

    private void write(BoardPlayed entry) {
        try {
            station.journal().append(entry);
        } catch (IOException e) {
            LOG.error("What was played could not be written down", e);
        }
    }

    /// Reports what of the plan could not be shown, once for each change.
    private void leftOut(OnAir onAir) {
        if (!onAir.leftOut().equals(lastOnAir.leftOut())) {
            var faults = onAir.leftOut();
            var first = faults.stream().limit(NAMED).map(PlanFault::sentence).toList();
            String more = faults.size() > NAMED ? "；等 " + faults.size() + " 处" : "";
            String status = faults.isEmpty() ? "online" : "userError";
            var report =
                    new DeviceReport("board-plan", status, String.join("；", first) + more, false);
            station.pulse().device(report);
        }
        lastOnAir = onAir;
    }
}

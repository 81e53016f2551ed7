package mingbai.display.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingbai.display.programme.onair.OnAir;
import mingbai.model.content.Sha256;
import mingbai.model.journal.JournalEvent.BoardPlayed;
import mingbai.model.journal.JournalEvent.Drawn;
import mingbai.model.journal.JournalEvent.Played;
import mingbai.model.journal.JournalEvent.Stretch;
import mingbai.station.content.HallContent;

/// Adds up what is on, zone by zone, and every few minutes makes one entry of it. Lengths are
/// measured by a clock that nobody sets.
public final class PlayLog {

    /// How long an entry is.
    public static final Duration EVERY = Duration.ofMinutes(10);

    /// How many different things an entry names at most; further ones are counted as others.
    static final int MOST = 200;

    private static final OnAir.Zone OTHERS = new OnAir.Zone("*", "OTHERS");

    private final Map<OnAir.Zone, Total> totals = new LinkedHashMap<>();
    private final Map<String, OnAir.Zone> on = new HashMap<>();
    private Instant from;
    private long begun;
    private long last;
    private long framesBefore;

    private static final class Total {
        int times;
        long nanos;
    }

    public PlayLog(Mark now) {
        from = now.at();
        begun = now.nanos();
        last = now.nanos();
        framesBefore = now.frames();
    }

    /// What is on since the last look stays on until this one.
    public void look(OnAir onAir, long nanos) {
        long passed = Math.max(0, nanos - last);
        last = nanos;
        on.values().forEach(zone -> total(zone).nanos += passed);
        var ids = new ArrayList<String>();
        for (var zone : onAir.zones()) {
            ids.add(zone.id());
            if (!zone.equals(on.put(zone.id(), zone))) {
                total(zone).times++;
            }
        }
        on.keySet().retainAll(ids);
    }

    private Total total(OnAir.Zone zone) {
        var known = totals.get(zone);
        if (known != null) {
            return known;
        }
        return totals.computeIfAbsent(totals.size() < MOST ? zone : OTHERS, z -> new Total());
    }

    public boolean due(long nanos) {
        return nanos - begun >= EVERY.toNanos();
    }

    /// The entry up to now, but for the picture; the next one begins.
    public Prepared prepared(Mark now, HallContent content) {
        var played = new ArrayList<Played>();
        totals.forEach((zone, total) ->
                played.add(
                        new Played(
                                zone.id(),
                                zone.what(),
                                total.times,
                                Math.round(total.nanos / 1e9))));
        var versions =
                content.versions().stream().map(v -> new Drawn(v.scope(), v.number())).toList();
        var stretch = new Stretch(from, now.at(), now.frames() - framesBefore);
        var entry = new Prepared(stretch, versions, List.copyOf(played));
        totals.clear();
        on.values().forEach(this::total);
        from = now.at();
        begun = now.nanos();
        framesBefore = now.frames();
        return entry;
    }

    /// An entry that waits for its picture to be packed.
    public record Prepared(Stretch stretch, List<Drawn> versions, List<Played> played) {
        public BoardPlayed with(Sha256 picture) {
            return new BoardPlayed(stretch, versions, played, picture);
        }
    }

    /// A moment: on the wall clock, on the one that nobody sets, and in frames.
    public record Mark(Instant at, long nanos, long frames) {}
}

package mingbai.service.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often somebody may do something within a time: each one for themself, and all together.
final class Limits {
    private static final int MOST_KEPT = 10_000;

    private final InstantSource clock;
    private final Duration within;
    private final int each;
    private final int together;
    private final Map<String, Deque<Instant>> times = new LinkedHashMap<>();
    private final Deque<Instant> all = new ArrayDeque<>();

    Limits(InstantSource clock, Duration within, int each, int together) {
        this.clock = clock;
        this.within = within;
        this.each = each;
        this.together = together;
    }

    /// Whether there is room for one more.
    synchronized boolean room(String who) {
        return fresh(of(who)) < each && fresh(all) < together;
    }

    synchronized void count(String who) {
        var now = clock.instant();
        of(who).addLast(now);
        all.addLast(now);
    }

    /// Counts one more if there is room for it.
    synchronized boolean lets(String who) {
        if (!room(who)) {
            return false;
        }
        count(who);
        return true;
    }

    private Deque<Instant> of(String who) {
        var mine = times.computeIfAbsent(who, w -> new ArrayDeque<>());
        if (times.size() > MOST_KEPT) {
            var eldest = times.keySet().iterator().next();
            if (!eldest.equals(who)) {
                times.remove(eldest);
            }
        }
        return mine;
    }

    private int fresh(Deque<Instant> mine) {
        var begin = clock.instant().minus(within);
        while (!mine.isEmpty() && mine.getFirst().isBefore(begin)) {
            mine.removeFirst();
        }
        return mine.size();
    }
}

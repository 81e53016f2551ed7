package mingbai.service.visitor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Lets each phone look often enough and nobody try out tokens: so many requests a minute for one
/// ticket, and as many from one address for tickets that do not exist. A whole hall may share an
/// address, so an address alone is no reason to be turned away.
@Component
public final class VisitorGate {
    static final int MOST_A_MINUTE = 60;

    static final int MOST_KEPT = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final int most;
    private final Map<String, Count> counts =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    @Autowired
    VisitorGate(InstantSource clock) {
        this(clock, MOST_A_MINUTE);
    }

    /// Lets fewer or more a minute.
    public VisitorGate(InstantSource clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    private record Count(Instant since, int requests) {}

    public synchronized boolean lets(String asker) {
        var now = clock.instant();
        var before = counts.get(asker);
        var count =
                before == null || before.since().plus(MINUTE).isBefore(now)
                        ? new Count(now, 1)
                        : new Count(before.since(), before.requests() + 1);
        counts.put(asker, count);
        return count.requests() <= most;
    }
}

package mingbai.bench.soak;

import java.util.ArrayList;
import java.util.List;

/// What was counted, and what did not hold.
public final class Verdict {
    private final StringBuilder counts;
    private final List<String> broken = new ArrayList<>();

    Verdict(String soak, long seed) {
        counts = new StringBuilder("soak " + soak + " seed " + seed);
    }

    void count(String what, long number) {
        counts.append(' ').append(what).append(' ').append(number);
    }

    /// Something that must be so.
    void holds(String what, boolean so) {
        if (!so) {
            broken.add(what);
        }
    }

    /// Two counts that must be the same.
    void same(String what, long one, long other) {
        holds("%s (%d, %d)".formatted(what, one, other), one == other);
    }

    public boolean held() {
        return broken.isEmpty();
    }

    /// One line: every count, then `held` or what did not hold.
    public String line() {
        return counts + (held() ? " held" : " BROKEN: " + String.join("; ", broken));
    }
}

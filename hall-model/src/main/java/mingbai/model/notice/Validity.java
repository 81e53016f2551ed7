package mingbai.model.notice;

import java.time.Instant;

/// From when until when something may be shown; `until` is the first moment it no longer may.
public record Validity(Instant from, Instant until) {

    public Validity {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a validity ends after it begins");
        }
    }

    public boolean includes(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}

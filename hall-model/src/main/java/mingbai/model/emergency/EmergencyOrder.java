package mingbai.model.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mingbai.model.content.Scope;

/// What is ordered for a scope, the whole of it: whether its screens are dark, and the notice that
/// goes before everything else. A later order, by its number, takes the place of an earlier one.
public record EmergencyOrder(
        Scope scope, long number, Instant issued, boolean dark, Optional<UrgentNotice> notice) {

    /// The longest that an urgent notice may stand.
    public static final Duration LONGEST_NOTICE = Duration.ofHours(12);

    public EmergencyOrder {
        if (number < 1) {
            throw new IllegalArgumentException("orders are numbered from 1");
        }
        if (notice.isPresent()) {
            var until = notice.get().until();
            if (!until.isAfter(issued) || until.isAfter(issued.plus(LONGEST_NOTICE))) {
                throw new IllegalArgumentException(
                        "an urgent notice ends within " + LONGEST_NOTICE.toHours() + " hours");
            }
        }
    }

    /// Whether following `before` with this one brings screens back that were dark.
    public boolean lifts(Optional<EmergencyOrder> before) {
        return !dark && before.filter(EmergencyOrder::dark).isPresent();
    }
}

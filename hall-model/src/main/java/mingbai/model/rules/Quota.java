package mingbai.model.rules;

import java.util.Optional;
import mingbai.model.place.BusinessId;

/// How many tickets a business gives out at most (限号): a day, or in one part of each day.
public record Quota(BusinessId business, Optional<Span> slot, int most) {
    public Quota {
        if (most < 1 || most > 999) {
            throw new IllegalArgumentException("a quota is 1–999 tickets");
        }
    }
}

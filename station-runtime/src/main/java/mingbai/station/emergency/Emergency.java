package mingbai.station.emergency;

import java.time.Instant;
import java.util.List;
import mingbai.model.emergency.UrgentNotice;

/// What is ordered for this station at the moment, by whatever scope: whether its screens are dark,
/// and the notices that go before everything else, the nearest scope's first.
public record Emergency(boolean dark, List<UrgentNotice> notices) {
    public static final Emergency NONE = new Emergency(false, List.of());

    public Emergency {
        notices = List.copyOf(notices);
    }

    /// Those that have not ended by themselves.
    public List<UrgentNotice> notices(Instant now) {
        return notices.stream().filter(notice -> now.isBefore(notice.until())).toList();
    }
}

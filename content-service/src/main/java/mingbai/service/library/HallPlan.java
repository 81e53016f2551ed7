package mingbai.service.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallProfile;
import mingbai.model.place.ServiceWindow;
import mingbai.model.queue.BusinessList;
import mingbai.model.rules.QueueRules;

/// What the queue needs of a hall: its windows, its businesses, its time zone and its rules.
public record HallPlan(HallProfile profile, BusinessList businesses, QueueRules rules) {
    /// The day it is in the hall.
    public LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, profile.name().timeZone());
    }

    /// The time it is in the hall.
    public LocalDateTime time(Instant now) {
        return LocalDateTime.ofInstant(now, profile.name().timeZone());
    }

    /// The windows that take a business, by number.
    public List<ServiceWindow> windowsFor(BusinessId business) {
        return profile.windows().stream().filter(w -> w.businesses().contains(business)).toList();
    }
}

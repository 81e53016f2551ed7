package mingbai.service.library;

import java.util.List;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallProfile;
import mingbai.model.place.ServiceWindow;
import mingbai.model.queue.BusinessList;

/// What the queue needs of a hall: its windows, its businesses and its time zone.
public record HallPlan(HallProfile profile, BusinessList businesses) {
    /// The windows that take a business, by number.
    public List<ServiceWindow> windowsFor(BusinessId business) {
        return profile.windows().stream().filter(w -> w.businesses().contains(business)).toList();
    }
}

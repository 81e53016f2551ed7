package mingbai.model.place;

import java.util.List;

/// One service window (窗口): where it stands and which businesses (业务) it takes, first one first.
public record ServiceWindow(
        WindowNumber number, String name, String zoneId, List<BusinessId> businesses) {
    public ServiceWindow {
        businesses = List.copyOf(businesses);
    }
}

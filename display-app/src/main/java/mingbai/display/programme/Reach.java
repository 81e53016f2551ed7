package mingbai.display.programme;

import java.util.Optional;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Business;
import mingbai.station.content.HallContent;

/// For which part of the hall a board speaks: one functional zone (功能区), or all of it.
public record Reach(Optional<String> zone) {

    public static final Reach WHOLE_HALL = new Reach(Optional.empty());

    /// Whether calls to this window are this board's; those to a window nobody knows are
    /// everybody's.
    public boolean has(WindowNumber window, HallContent content) {
        return zone.isEmpty()
                || content.hall()
                        .flatMap(hall -> hall.window(window))
                        .map(w -> w.zoneId().equals(zone.get()))
                        .orElse(true);
    }

    /// Whether any window of this board's part takes the business.
    public boolean has(Business business, HallContent content) {
        return zone.isEmpty()
                || content.hall().stream()
                        .flatMap(hall -> hall.windows().stream())
                        .filter(w -> w.zoneId().equals(zone.get()))
                        .anyMatch(w -> w.businesses().contains(business.id()));
    }
}

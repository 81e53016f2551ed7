package mingbai.kiosk.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.words.Prompt;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallProfile;
import mingbai.model.place.MapShape;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.place.Zone;
import mingbai.model.queue.BusinessList;
import mingbai.model.walk.Walkways;
import mingbai.station.content.HallContent;

/// Shows where things are: everything, one zone, or the windows of one business.
public final class MapViewModel {
    private final HallProfile hall;
    private final Optional<BusinessList> businesses;
    private final StationId here;
    private final ReadOnlyObjectWrapper<MapStep> step;

    /// `goal` is the business whose windows are looked for.
    public MapViewModel(HallContent content, StationId here, Optional<BusinessId> goal) {
        this.hall = content.hall().orElseThrow();
        this.businesses = content.businesses();
        this.here = here;
        step =
                new ReadOnlyObjectWrapper<>(
                        new MapStep(
                                Optional.empty(),
                                goal.map(b -> windows(w -> w.businesses().contains(b)))
                                        .orElse(Set.of())));
    }

    public ReadOnlyObjectProperty<MapStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What a voice says here.
    public Prompt prompt() {
        return step.get().prompt(!route().isEmpty());
    }

    public HallMap map() {
        return hall.map();
    }

    /// The shortest walk from here to the nearest of the windows that stand out; empty where no way
    /// is known.
    public List<Walkways.Point> route() {
        return step.get().windows().stream()
                .map(window -> map().route(here, window))
                .filter(way -> way.size() > 1)
                .min(Comparator.comparingDouble(MapViewModel::length))
                .orElse(List.of());
    }

    private static double length(List<Walkways.Point> way) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            var from = way.get(i - 1);
            var to = way.get(i);
            length += Math.hypot(to.x() - from.x(), to.y() - from.y());
        }
        return length;
    }

    boolean isHere(MapShape shape) {
        return shape.kind() == MapShape.Kind.STATION && shape.ref().equals(here.value());
    }

    public List<ZoneCard> zones() {
        return hall.zones().stream().map(this::card).toList();
    }

    /// Chooses a zone; the same one again chooses none.
    public void choose(Zone zone) {
        boolean again = step.get().zoneId().filter(zone.id()::equals).isPresent();
        step.set(
                again
                        ? new MapStep(Optional.empty(), Set.of())
                        : new MapStep(
                                Optional.of(zone.id()),
                                windows(w -> w.zoneId().equals(zone.id()))));
    }

    private ZoneCard card(Zone zone) {
        var windows = hall.windows().stream().filter(w -> w.zoneId().equals(zone.id())).toList();
        var names =
                windows.stream()
                        .flatMap(w -> w.businesses().stream())
                        .distinct()
                        .flatMap(id -> businesses.flatMap(b -> b.find(id)).stream())
                        .map(b -> b.name())
                        .toList();
        return new ZoneCard(
                zone, windows.stream().map(ServiceWindow::number).sorted().toList(), names);
    }

    private Set<WindowNumber> windows(Predicate<ServiceWindow> wanted) {
        return hall.windows().stream()
                .filter(wanted)
                .map(ServiceWindow::number)
                .collect(Collectors.toSet());
    }
}

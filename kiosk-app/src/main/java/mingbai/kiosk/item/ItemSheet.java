package mingbai.kiosk.item;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import mingbai.model.place.ServiceWindow;
import mingbai.model.queue.Business;
import mingbai.model.staff.StaffMember;
import mingbai.station.content.HallContent;

/// An item with what belongs to it from the hall's other documents: department, business, and the
/// windows that take it with their staff.
public record ItemSheet(
        Item item,
        String department,
        Optional<Business> business,
        List<Counter> counters,
        List<Catalogue.Change> changes,
        Function<PictureName, Optional<Picture>> pictures) {
    public ItemSheet {
        counters = List.copyOf(counters);
        changes = List.copyOf(changes);
    }

    /// A window that takes the item, in which zone, with whom.
    public record Counter(ServiceWindow window, String zone, List<StaffMember> staff) {
        public Counter {
            staff = List.copyOf(staff);
        }
    }

    public static Optional<ItemSheet> of(HallContent content, ItemCode code) {
        return content.item(code).map(item -> of(content, item));
    }

    private static ItemSheet of(HallContent content, Item item) {
        return new ItemSheet(
                item,
                department(content, item.head().departmentId()),
                content.businesses().flatMap(b -> b.find(item.handling().business())),
                counters(content, item),
                content.catalogue().map(c -> c.release().of(item.head().code())).orElse(List.of()),
                name -> content.picture(name.value()));
    }

    private static String department(HallContent content, String id) {
        return content.departments().map(DepartmentList::departments).orElse(List.of()).stream()
                .filter(d -> d.id().equals(id))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }

    private static List<Counter> counters(HallContent content, Item item) {
        return content.hall().stream()
                .flatMap(hall -> hall.windows().stream())
                .filter(w -> w.businesses().contains(item.handling().business()))
                .sorted(Comparator.comparing(ServiceWindow::number))
                .map(w -> counter(content, w))
                .toList();
    }

    private static Counter counter(HallContent content, ServiceWindow window) {
        String zone =
                content.hall().flatMap(h -> h.zone(window.zoneId())).map(z -> z.name()).orElse("");
        var staff =
                content.roster().stream()
                        .flatMap(roster -> roster.at(window.number()).stream())
                        .sorted(Comparator.comparing(ItemSheet::chiefFirst))
                        .toList();
        return new Counter(window, zone, staff);
    }

    private static boolean chiefFirst(StaffMember member) {
        return !member.post().chief();
    }

    /// The zones where the item is taken in, each once.
    public Stream<String> zones() {
        return counters.stream().map(Counter::zone).filter(z -> !z.isEmpty()).distinct();
    }
}

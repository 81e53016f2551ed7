package mingbai.kiosk.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.find.FindStep.Departments;
import mingbai.kiosk.find.FindStep.Listing;
import mingbai.kiosk.find.FindStep.Searching;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Catalogue.Entry;
import mingbai.model.item.Department;
import mingbai.model.item.ItemCode;
import mingbai.station.content.HallContent;

/// Finds items: by department in the county's catalogue or the further one, or by letters in both.
public final class FindViewModel {
    /// The longest text the keyboard takes.
    static final int LONGEST_QUERY = 24;

    private final List<Entry> listed;
    private final List<Entry> further;
    private final List<Department> departments;
    private final Map<String, String> names;
    private final Consumer<ItemCode> open;
    private final ReadOnlyObjectWrapper<FindStep> step =
            new ReadOnlyObjectWrapper<>(new Departments(0));
    private final ReadOnlyBooleanWrapper inFurther = new ReadOnlyBooleanWrapper(false);
    private final ItemSearch search;

    public FindViewModel(HallContent content, Consumer<ItemCode> open) {
        var entries = content.catalogue().map(Catalogue::entries).orElse(List.of());
        listed = entries.stream().filter(Entry::listed).toList();
        further = entries.stream().filter(e -> !e.listed()).toList();
        departments = content.departments().map(d -> d.departments()).orElse(List.of());
        names =
                departments.stream()
                        .collect(Collectors.toMap(Department::id, Department::name, (a, b) -> a));
        this.open = open;
        search = new ItemSearch(Stream.concat(listed.stream(), further.stream()).toList());
    }

    public ReadOnlyObjectProperty<FindStep> step() {
        return step.getReadOnlyProperty();
    }

    /// Whether the further catalogue is looked through instead of the county's.
    public ReadOnlyBooleanProperty inFurther() {
        return inFurther.getReadOnlyProperty();
    }

    public int listedCount() {
        return listed.size();
    }

    public int furtherCount() {
        return further.size();
    }

    public void lookIn(boolean furtherCatalogue) {
        if (furtherCatalogue != inFurther.get()) {
            inFurther.set(furtherCatalogue);
            step.set(new Departments(0));
        }
    }

    /// All items first, then each department that has any.
    public List<Shelf> shelves() {
        var counts =
                entries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        e -> e.grouping().departmentId(), Collectors.counting()));
        var all = new Shelf(Optional.empty(), "全部事项", entries().size());
        var some =
                departments.stream()
                        .filter(d -> counts.containsKey(d.id()))
                        .map(d -> shelf(d, counts.getOrDefault(d.id(), 0L)));
        return Stream.concat(Stream.of(all), some).toList();
    }

    /// The items the step shows, all pages.
    public List<Entry> items() {
        return switch (step.get()) {
            case Departments _ -> List.of();
            case Listing(Optional<String> id, int _) ->
                    entries().stream()
                            .filter(e -> id.isEmpty() || id.get().equals(departmentOf(e)))
                            .toList();
            case Searching(String query, int _) -> search.find(query);
        };
    }

    public String departmentName(Entry entry) {
        return departmentName(departmentOf(entry));
    }

    String departmentName(String id) {
        return names.getOrDefault(id, "");
    }

    public void list(Optional<String> departmentId) {
        step.set(new Listing(departmentId, 0));
    }

    public void search() {
        step.set(new Searching("", 0));
    }

    public void type(char key) {
        String query = step.get() instanceof Searching s ? s.query() : "";
        if (query.length() < LONGEST_QUERY) {
            step.set(new Searching(query + Character.toLowerCase(key), 0));
        }
    }

    public void erase() {
        if (step.get() instanceof Searching(String query, int _) && !query.isEmpty()) {
            int end = query.offsetByCodePoints(query.length(), -1);
            step.set(new Searching(query.substring(0, end), 0));
        }
    }

    public void eraseAll() {
        step.set(new Searching("", 0));
    }

    public void turn(int pages) {
        step.set(step.get().at(Math.max(0, step.get().page() + pages)));
    }

    public void open(Entry entry) {
        open.accept(entry.code());
    }

    /// Returns whether there was a step to go back to.
    public boolean back() {
        boolean first = step.get() instanceof Departments;
        if (!first) {
            step.set(new Departments(0));
        }
        return !first;
    }

    private static Shelf shelf(Department department, long items) {
        return new Shelf(Optional.of(department.id()), department.name(), (int) items);
    }

    private List<Entry> entries() {
        return inFurther.get() ? further : listed;
    }

    private static String departmentOf(Entry entry) {
        return entry.grouping().departmentId();
    }
}

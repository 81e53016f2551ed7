package mingbai.kiosk.consult;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.consult.ConsultStep.Listing;
import mingbai.kiosk.consult.ConsultStep.Reading;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Item;
import mingbai.station.content.HallContent;

/// Gathers what the items' guides say of questions, telephones and complaints.
public final class ConsultViewModel {
    private final HallContent content;
    private final Map<Matter, List<Line>> lines = new EnumMap<>(Matter.class);
    private final ReadOnlyObjectWrapper<ConsultStep> step =
            new ReadOnlyObjectWrapper<>(new Listing(Matter.QUESTIONS, 0));
    private Listing last = new Listing(Matter.QUESTIONS, 0);

    public ConsultViewModel(HallContent content) {
        this.content = content;
        lines.put(Matter.QUESTIONS, questions());
        lines.put(Matter.TELEPHONES, reached(item -> item.handling().telephone()));
        lines.put(Matter.COMPLAINTS, reached(item -> item.guide().contact().supervision()));
    }

    private List<Item> items() {
        return content.catalogue().stream()
                .flatMap(c -> c.entries().stream())
                .flatMap(e -> content.item(e.code()).stream())
                .toList();
    }

    private List<Line> questions() {
        var found = new ArrayList<Line>();
        for (var item : items()) {
            item.guide()
                    .questions()
                    .forEach(
                            q -> found.add(new Line(q.question(), item.head().name(), q.answer())));
        }
        return found;
    }

    /// How each department is reached, every way once.
    private List<Line> reached(Function<Item, Disclosed> way) {
        var ways = new LinkedHashMap<String, Set<String>>();
        for (var item : items()) {
            var said = way.apply(item);
            if (!said.missing()) {
                ways.computeIfAbsent(item.head().departmentId(), _ -> new TreeSet<>())
                        .add(said.text());
            }
        }
        var departments = content.departments().map(DepartmentList::departments).orElse(List.of());
        return departments.stream()
                .filter(d -> ways.containsKey(d.id()))
                .map(d -> line(d, ways.getOrDefault(d.id(), Set.of())))
                .toList();
    }

    private static Line line(Department department, Set<String> ways) {
        return new Line(department.name(), String.join("；", ways), "");
    }

    ReadOnlyObjectProperty<ConsultStep> step() {
        return step.getReadOnlyProperty();
    }

    List<Line> lines(Matter matter) {
        return lines.getOrDefault(matter, List.of());
    }

    void look(Matter matter) {
        list(new Listing(matter, 0));
    }

    void turn(int pages) {
        list(new Listing(last.matter(), Math.max(0, last.page() + pages)));
    }

    private void list(Listing next) {
        last = next;
        step.set(next);
    }

    void open(Line line) {
        step.set(new Reading(line));
    }

    /// Returns whether there was a step to go back to.
    public boolean back() {
        boolean reading = step.get() instanceof Reading;
        if (reading) {
            step.set(last);
        }
        return reading;
    }
}

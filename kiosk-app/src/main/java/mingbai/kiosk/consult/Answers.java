package mingbai.kiosk.consult;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Item;
import mingbai.station.content.HallContent;

/// What the items' guides say of questions, telephones and complaints, gathered once for each
/// content.
public final class Answers {
    private final HallContent content;
    private final Map<Matter, List<Line>> lines = new EnumMap<>(Matter.class);

    public Answers(HallContent content) {
        this.content = content;
        lines.put(Matter.QUESTIONS, questions());
        lines.put(Matter.TELEPHONES, reached(item -> item.handling().telephone()));
        lines.put(Matter.COMPLAINTS, reached(item -> item.guide().contact().supervision()));
    }

    public HallContent content() {
        return content;
    }

    List<Line> lines(Matter matter) {
        return lines.getOrDefault(matter, List.of());
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
}

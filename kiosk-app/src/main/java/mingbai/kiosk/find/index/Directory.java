package mingbai.kiosk.find.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.kiosk.words.writing.StrokeFile;
import mingbai.kiosk.words.writing.Strokes;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Catalogue.Entry;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.station.content.HallContent;

/// All items of one content, and every way to find them; made once for all visitors. The county's
/// catalogue proper and what is shown besides it stand apart.
public final class Directory {
    private final HallContent content;
    private final List<Entry> listed;
    private final List<Entry> further;
    private final Map<String, String> departments;
    private final ItemSearch search;
    private final Optional<StrokeFile> file;
    private final Map<Boolean, Map<Way, List<Shelf>>> shelves = new HashMap<>();
    private Optional<Strokes> strokes = Optional.empty();

    public Directory(HallContent content, Optional<StrokeFile> file) {
        this.content = content;
        this.file = file;
        var entries = content.catalogue().map(Catalogue::entries).orElse(List.of());
        listed = entries.stream().filter(Entry::listed).toList();
        further = entries.stream().filter(e -> !e.listed()).toList();
        departments =
                content.departments().map(DepartmentList::departments).orElse(List.of()).stream()
                        .collect(Collectors.toMap(Department::id, Department::name, (a, _) -> a));
        var all = new ArrayList<>(listed);
        all.addAll(further);
        search = new ItemSearch(all);
    }

    public HallContent content() {
        return content;
    }

    public int count(boolean inFurther) {
        return (inFurther ? further : listed).size();
    }

    /// The ways that lead anywhere.
    public List<Way> ways(boolean inFurther) {
        return List.of(Way.values()).stream()
                .filter(way -> !shelves(way, inFurther).isEmpty())
                .toList();
    }

    public List<Shelf> shelves(Way way, boolean inFurther) {
        return shelves.computeIfAbsent(inFurther, _ -> new HashMap<>())
                .computeIfAbsent(way, w -> shelving(inFurther).by(w));
    }

    private Shelving shelving(boolean inFurther) {
        return new Shelving(content, inFurther ? further : listed);
    }

    public List<Entry> search(String query) {
        return search.find(query);
    }

    public String department(Entry entry) {
        return departments.getOrDefault(entry.grouping().departmentId(), "");
    }

    /// Whether characters can be found by their strokes.
    public boolean knowsStrokes() {
        return file.isPresent();
    }

    /// The characters in names of items that begin with these strokes, the shortest first.
    public List<String> characters(String typed, int most) {
        if (strokes.isEmpty()) {
            strokes = file.map(f -> f.read(used()));
        }
        return strokes.map(s -> s.beginning(typed, most)).orElse(List.of());
    }

    private Set<Integer> used() {
        var used = new HashSet<Integer>();
        listed.forEach(e -> e.name().codePoints().forEach(used::add));
        further.forEach(e -> e.name().codePoints().forEach(used::add));
        return used;
    }
}

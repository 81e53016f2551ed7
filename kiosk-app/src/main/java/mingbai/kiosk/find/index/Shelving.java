package mingbai.kiosk.find.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.Catalogue.Entry;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Guide;
import mingbai.model.item.Guide.Audience;
import mingbai.model.item.Guide.Party;
import mingbai.model.item.Guide.Side;
import mingbai.model.item.Item;
import mingbai.station.content.HallContent;

/// Puts items on shelves, each as often as it belongs there.
final class Shelving {
    private static final Phrase ALL = Phrase.of("全部事项", "All items");

    private final HallContent content;
    private final List<Entry> entries;

    Shelving(HallContent content, List<Entry> entries) {
        this.content = content;
        this.entries = entries;
    }

    List<Shelf> by(Way way) {
        return switch (way) {
            case DEPARTMENT -> departments();
            case PERSON -> side(Side.PERSON, p -> p == Party.PERSON, "全部个人事项", "All for people");
            case ENTERPRISE ->
                    side(Side.ENTERPRISE, p -> p != Party.PERSON, "全部企业事项", "All for firms");
            case EVENT -> shelves(e -> audience(e).events().stream(), true);
            case TYPE -> shelves(e -> Stream.of(e.grouping().type().name()), true);
            case LETTER -> letters();
        };
    }

    private List<Shelf> departments() {
        var names = new LinkedHashMap<String, String>();
        content.departments().map(DepartmentList::departments).orElse(List.of()).stream()
                .forEach((Department d) -> names.put(d.id(), d.name()));
        var shelves = new ArrayList<Shelf>();
        shelves.add(new Shelf(ALL, entries));
        var grouped = grouped(e -> Stream.of(e.grouping().departmentId()));
        names.forEach((id, name) -> add(shelves, name, grouped.getOrDefault(id, List.of())));
        return shelves;
    }

    private static void add(List<Shelf> shelves, String name, List<Entry> items) {
        if (!items.isEmpty()) {
            shelves.add(new Shelf(Phrase.of(name, ""), items));
        }
    }

    /// All that is for somebody, then by topic; nothing where no item says for whom it is.
    private List<Shelf> side(Side side, Predicate<Party> party, String all, String english) {
        var theirs =
                entries.stream()
                        .filter(e ->
                                audience(e).parties().stream().anyMatch(party)
                                        || topics(e, side).findAny().isPresent())
                        .toList();
        if (theirs.isEmpty()) {
            return List.of();
        }
        var shelves = new ArrayList<>(List.of(new Shelf(Phrase.of(all, english), theirs)));
        shelves.addAll(shelves(e -> topics(e, side), true));
        return shelves;
    }

    private Stream<String> topics(Entry entry, Side side) {
        return audience(entry).topics().stream()
                .filter(topic -> topic.side() == side)
                .map(Guide.Topic::name);
    }

    private Audience audience(Entry entry) {
        return content.item(entry.code()).map(Item::guide).orElse(Guide.NOTHING).audience();
    }

    private List<Shelf> letters() {
        return shelves(Shelving::letter, false).stream()
                .sorted(Comparator.comparing(s -> s.name().chinese()))
                .toList();
    }

    private static Stream<String> letter(Entry entry) {
        var initials = entry.pinyin().initials();
        return initials.isEmpty()
                ? Stream.empty()
                : Stream.of(initials.substring(0, 1).toUpperCase(Locale.ROOT));
    }

    /// A shelf for each name, perhaps the fullest first.
    private List<Shelf> shelves(Function<Entry, Stream<String>> names, boolean byFill) {
        var shelves = new ArrayList<Shelf>();
        grouped(names).forEach((name, items) -> add(shelves, name, items));
        if (byFill) {
            shelves.sort(Comparator.comparingInt((Shelf s) -> s.items().size()).reversed());
        }
        return shelves;
    }

    private Map<String, List<Entry>> grouped(Function<Entry, Stream<String>> names) {
        var grouped = new LinkedHashMap<String, List<Entry>>();
        for (var entry : entries) {
            names.apply(entry)
                    .distinct()
                    .forEach(n -> grouped.computeIfAbsent(n, _ -> new ArrayList<>()).add(entry));
        }
        return grouped;
    }
}

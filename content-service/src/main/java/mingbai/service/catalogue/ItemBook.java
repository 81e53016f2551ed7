package mingbai.service.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.staff.StaffMember;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import org.springframework.stereotype.Service;

/// The items as somebody looks them up: by words, by sound, by department.
@Service
final class ItemBook {
    private final HallShelf shelf;
    private final Library library;
    private final Database database;
    private final AtomicReference<Parsed> parsed = new AtomicReference<>(new Parsed(-1, List.of()));

    ItemBook(HallShelf shelf, Library library, Database database) {
        this.database = database;
        this.shelf = shelf;
        this.library = library;
    }

    /// A row of the list: how many of its disclosures nobody has given a source for.
    record Row(Catalogue.Entry entry, Item item, int missing) {}

    /// A department with those of its items that were looked for: the rows of this page, of
    /// `total`.
    record Shelf(Department department, List<Row> rows, int total) {
        Shelf {
            rows = List.copyOf(rows);
        }
    }

    /// One page of what was found.
    record Found(int total, int page, int pages, List<Shelf> shelves) {
        static final int PAGE = 200;

        Found {
            shelves = List.copyOf(shelves);
        }

        static Found page(List<Shelf> whole, int wanted) {
            int total = whole.stream().mapToInt(Shelf::total).sum();
            int pages = Math.max(1, (total + PAGE - 1) / PAGE);
            int page = Math.clamp(wanted, 1, pages);
            int skip = (page - 1) * PAGE;
            int left = PAGE;
            List<Shelf> shelves = new ArrayList<>();
            for (var shelf : whole) {
                var rows = shelf.rows().stream().skip(skip).limit(left).toList();
                skip = Math.max(0, skip - shelf.total());
                left -= rows.size();
                if (!rows.isEmpty()) {
                    shelves.add(new Shelf(shelf.department(), rows, shelf.total()));
                }
            }
            return new Found(total, page, pages, shelves);
        }
    }

    /// The items last parsed, and the library's revision then.
    private record Parsed(long revision, List<Item> items) {}

    List<Department> departments() {
        return shelf.departments();
    }

    List<Catalogue.Entry> entries() {
        return shelf.catalogue();
    }

    Optional<Catalogue> edition() {
        return shelf.wholeCatalogue();
    }

    /// What became of an item, the newest first.
    List<Catalogue.Change> history(ItemCode code) {
        return edition().map(c -> c.release().of(code)).orElse(List.of());
    }

    /// Parsed again only when the library changed.
    List<Item> items() {
        long revision = database.read(library::revision);
        var last = parsed.get();
        if (last.revision() != revision) {
            last =
                    new Parsed(
                            revision,
                            library.all(DocumentType.ITEM).stream()
                                    .map(d -> d.read(Item.class))
                                    .toList());
            parsed.set(last);
        }
        return last.items();
    }

    /// A page of what was looked for, department by department, in the order they are shown.
    Found find(String words, String department, int page) {
        Map<ItemCode, Item> items = new HashMap<>();
        items().forEach(item -> items.put(item.head().code(), item));
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Map<String, List<Row>> byDepartment =
                entries().stream()
                        .filter(e -> matches(e, wanted))
                        .flatMap(e ->
                                Optional.ofNullable(items.get(e.code())).stream()
                                        .map(i -> row(e, i)))
                        .collect(Collectors.groupingBy(r -> r.item().head().departmentId()));
        var whole =
                departments().stream()
                        .filter(d -> department.isEmpty() || d.id().equals(department))
                        .filter(d -> byDepartment.containsKey(d.id()))
                        .map(d -> shelf(d, byDepartment.getOrDefault(d.id(), List.of())))
                        .toList();
        return Found.page(whole, page);
    }

    private static Shelf shelf(Department department, List<Row> rows) {
        return new Shelf(department, rows, rows.size());
    }

    private static Row row(Catalogue.Entry entry, Item item) {
        return new Row(entry, item, Disclosures.missing(item));
    }

    private static boolean matches(Catalogue.Entry entry, String wanted) {
        String sound = wanted.replace(" ", "");
        return wanted.isEmpty()
                || entry.name().toLowerCase(Locale.ROOT).contains(wanted)
                || entry.code().value().toLowerCase(Locale.ROOT).contains(wanted)
                || entry.pinyin().syllables().replace(" ", "").contains(sound)
                || entry.pinyin().initials().contains(sound);
    }

    Optional<Item> item(ItemCode code) {
        return shelf.item(code);
    }

    /// Who serves the windows that take an item, chief representatives first.
    List<StaffMember> people(Item item) {
        var windows =
                shelf.plan().stream()
                        .flatMap(p -> p.windowsFor(item.handling().business()).stream())
                        .map(w -> w.number())
                        .collect(Collectors.toSet());
        return shelf.staff().stream()
                .filter(m -> m.windows().stream().anyMatch(windows::contains))
                .sorted(Comparator.comparing(m -> !m.post().chief()))
                .toList();
    }
}

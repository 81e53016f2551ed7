package mingbai.service.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.staff.StaffMember;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import org.springframework.stereotype.Service;

/// The items as somebody looks them up: by words, by sound, by department.
@Service
final class ItemBook {
    private final HallShelf shelf;
    private final Library library;

    ItemBook(HallShelf shelf, Library library) {
        this.shelf = shelf;
        this.library = library;
    }

    /// A row of the list: how many of its disclosures nobody has given a source for.
    record Row(Catalogue.Entry entry, Item item, int missing) {}

    /// A department with those of its items that were looked for.
    record Shelf(Department department, List<Row> rows) {}

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

    List<Item> items() {
        return library.all(DocumentType.ITEM).stream().map(d -> d.read(Item.class)).toList();
    }

    /// Department by department, in the order they are shown.
    List<Shelf> find(String words, String department) {
        Map<ItemCode, Item> items = new HashMap<>();
        library.all(DocumentType.ITEM).stream()
                .map(document -> document.read(Item.class))
                .forEach(item -> items.put(item.head().code(), item));
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        var rows =
                entries().stream()
                        .filter(e -> matches(e, wanted))
                        .flatMap(e ->
                                Optional.ofNullable(items.get(e.code())).stream()
                                        .map(i -> row(e, i)))
                        .toList();
        return departments().stream()
                .filter(d -> department.isEmpty() || d.id().equals(department))
                .map(d ->
                        new Shelf(
                                d,
                                rows.stream()
                                        .filter(r -> r.item().head().departmentId().equals(d.id()))
                                        .toList()))
                .filter(s -> !s.rows().isEmpty())
                .toList();
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

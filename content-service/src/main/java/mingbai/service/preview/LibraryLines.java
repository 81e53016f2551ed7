package mingbai.service.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.item.ItemType;
import mingbai.service.library.LibraryDocument;
import mingbai.service.library.PinyinIndex;
import mingbai.service.tables.HallLines;
import mingbai.service.tables.item.CatalogueLines;
import mingbai.service.tables.item.ItemLines;

/// Documents written down as the lines of the tables they are read from.
public final class LibraryLines {
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    private LibraryLines() {}

    /// All tables that have a line, with their lines in order.
    public static Map<String, List<Map<String, String>>> of(List<LibraryDocument> documents) {
        var lines = new LibraryLines();
        Map<ItemCode, Catalogue.Entry> entries =
                documents.stream()
                        .filter(d -> d.type() == DocumentType.CATALOGUE)
                        .flatMap(d -> d.read(Catalogue.class).entries().stream())
                        .collect(Collectors.toMap(Catalogue.Entry::code, e -> e, (a, b) -> a));
        // Twenty thousand items take a second to read: with every processor.
        var items = documents.parallelStream().map(LibraryLines::item).toList();
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            switch (document.type()) {
                case ITEM -> items.get(i).ifPresent(item -> lines.item(item, entries));
                case CATALOGUE ->
                        CatalogueLines.of(document.read(Catalogue.class)).forEach(lines::add);
                default -> HallLines.of(document).forEach(lines::add);
            }
        }
        return lines.tables;
    }

    private static Optional<Item> item(LibraryDocument document) {
        return document.type() == DocumentType.ITEM
                ? Optional.of(document.read(Item.class))
                : Optional.empty();
    }

    private void add(String table, List<Map<String, String>> lines) {
        tables.computeIfAbsent(table, t -> new ArrayList<>()).addAll(lines);
    }

    private void item(Item item, Map<ItemCode, Catalogue.Entry> entries) {
        var listed = Optional.ofNullable(entries.get(item.head().code()));
        var entry = listed.orElseGet(() -> unlisted(item));
        add("事项", List.of(ItemLines.item(item, entry)));
        add("材料", ItemLines.materials(item));
        add("流程", ItemLines.flow(item));
        add("问答", ItemLines.questions(item));
    }

    private static Catalogue.Entry unlisted(Item item) {
        var head = item.head();
        var type = new ItemType(head.type().code(), head.type().name());
        return new Catalogue.Entry(
                head.code(),
                head.name(),
                new Catalogue.Grouping(head.departmentId(), type, ""),
                PinyinIndex.of(head.name()),
                false);
    }
}

package mingbai.service.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Catalogue;
import mingbai.service.library.LibraryDocument;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.RowReader;
import mingbai.service.sheet.Sheet;

/// One file on its way in: its tables, what was made of them, and everything that was wrong.
public final class Intake {
    private final Progress progress;
    private final Map<String, Sheet> sheets = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Set<DocumentType> kinds = EnumSet.noneOf(DocumentType.class);
    private final List<LibraryDocument> documents = new ArrayList<>();
    private final List<Catalogue.Entry> entries = new ArrayList<>();
    private final Map<String, Map<String, Integer>> keys = new HashMap<>();

    public Intake(List<Sheet> tables) {
        this(tables, () -> {});
    }

    /// `progress` hears of each row.
    public Intake(List<Sheet> tables, Progress progress) {
        this.progress = progress;
        for (var sheet : tables) {
            if (!sheet.columns().isEmpty() || !sheet.rejections().isEmpty()) {
                sheets.put(sheet.name(), sheet);
                rejections.addAll(sheet.rejections());
            }
        }
    }

    /// Hears how far reading has come.
    public interface Progress {
        void rowChecked();
    }

    public Set<String> names() {
        return sheets.keySet();
    }

    public boolean has(String name) {
        return sheets.containsKey(name);
    }

    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    /// Hands each line of a table to `each`, if the table is there and its heading is right.
    public void lines(String name, Columns columns, Consumer<RowReader> each) {
        Optional.ofNullable(sheets.get(name))
                .ifPresent(sheet -> {
                    var wrong = columns.check(sheet);
                    rejections.addAll(wrong);
                    if (wrong.isEmpty()) {
                        String first = columns.required().getFirst();
                        Map<String, Integer> found =
                                keys.computeIfAbsent(name, n -> new HashMap<>());
                        sheet.lines()
                                .forEach(line -> {
                                    found.putIfAbsent(line.cell(first), line.number());
                                    progress.rowChecked();
                                    var row = new RowReader(name, line, rejections::add);
                                    row.refuseUndrawable();
                                    each.accept(row);
                                });
                        rows.put(name, sheet.lines().size());
                    }
                });
    }

    /// Notes the first row of each key; a second one is rejected.
    public static boolean first(
            Map<String, Integer> seen, RowReader row, String column, String key) {
        Integer before = seen.putIfAbsent(key, row.row());
        if (before != null) {
            row.reject(
                    column, "「" + key + "」重复，第 " + before + " 行已有 · given twice", "改成不同的编号或删去一行");
        }
        return before == null;
    }

    /// All documents of this kind will be replaced.
    public void replaces(DocumentType kind) {
        kinds.add(kind);
    }

    /// Notices come one by one: those written in the console stay.
    public void add(LibraryDocument document) {
        if (document.type() != DocumentType.NOTICE) {
            kinds.add(document.type());
        }
        documents.add(document);
    }

    /// The same of many at once, in their order; all processors write them.
    public void addAll(List<Supplier<LibraryDocument>> documents) {
        documents.parallelStream().map(Supplier::get).toList().forEach(this::add);
    }

    /// The kinds of which the library keeps only what this file brings.
    public Set<DocumentType> kinds() {
        return kinds;
    }

    public List<LibraryDocument> documents() {
        return documents;
    }

    /// Notes a row of the catalogue.
    public void list(Catalogue.Entry entry) {
        entries.add(entry);
    }

    public List<Catalogue.Entry> entries() {
        return entries;
    }

    /// How many lines each table has.
    public Map<String, Integer> rows() {
        return rows;
    }

    /// Everything that is wrong with the file.
    public List<Rejection> rejections() {
        return rejections;
    }

    /// The row in which a table's key stands, 0 where it stands nowhere. A table's key is its first
    /// column.
    public int row(String table, String key) {
        return keys.getOrDefault(table, Map.of()).getOrDefault(key, 0);
    }
}

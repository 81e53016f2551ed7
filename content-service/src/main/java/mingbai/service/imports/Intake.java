package mingbai.service.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import mingbai.model.content.DocumentType;
import mingbai.service.library.LibraryDocument;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.RowReader;
import mingbai.service.sheet.Sheet;

/// One file on its way in: its tables, what was made of them, and everything that was wrong.
final class Intake {
    private final Map<String, Sheet> sheets = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Set<DocumentType> kinds = EnumSet.noneOf(DocumentType.class);
    private final List<LibraryDocument> documents = new ArrayList<>();

    Intake(List<Sheet> tables) {
        for (var sheet : tables) {
            if (!sheet.columns().isEmpty() || !sheet.rejections().isEmpty()) {
                sheets.put(sheet.name(), sheet);
                rejections.addAll(sheet.rejections());
            }
        }
    }

    Set<String> names() {
        return sheets.keySet();
    }

    boolean has(String name) {
        return sheets.containsKey(name);
    }

    void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    /// Hands each line of a table to `each`, if the table is there and its heading is right.
    void lines(String name, Columns columns, Consumer<RowReader> each) {
        Optional.ofNullable(sheets.get(name))
                .ifPresent(sheet -> {
                    var wrong = columns.check(sheet);
                    rejections.addAll(wrong);
                    if (wrong.isEmpty()) {
                        sheet.lines()
                                .forEach(line -> {
                                    var row = new RowReader(name, line, rejections::add);
                                    row.refuseUndrawable();
                                    each.accept(row);
                                });
                        rows.put(name, sheet.lines().size());
                    }
                });
    }

    /// Notes the first row of each key; a second one is rejected.
    static boolean first(Map<String, Integer> seen, RowReader row, String column, String key) {
        Integer before = seen.putIfAbsent(key, row.row());
        if (before != null) {
            row.reject(
                    column, "「" + key + "」重复，第 " + before + " 行已有 · given twice", "改成不同的编号或删去一行");
        }
        return before == null;
    }

    /// All documents of this kind will be replaced.
    void replaces(DocumentType kind) {
        kinds.add(kind);
    }

    /// Notices come one by one: those written in the console stay.
    void add(LibraryDocument document) {
        if (document.type() != DocumentType.NOTICE) {
            kinds.add(document.type());
        }
        documents.add(document);
    }

    Set<DocumentType> kinds() {
        return kinds;
    }

    List<LibraryDocument> documents() {
        return documents;
    }

    ImportReport report(boolean taken) {
        return new ImportReport(Optional.empty(), rows, rejections, taken);
    }
}

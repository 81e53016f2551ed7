package mingbai.service.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.place.HallProfile;
import mingbai.service.database.Sql;
import mingbai.service.imports.WorkbookTables;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.preview.LibraryLines;
import mingbai.service.sheet.Sheet;
import mingbai.service.tables.Intake;
import mingbai.service.tables.item.ItemLines;
import mingbai.service.template.HallHelp;
import org.springframework.stereotype.Component;

/// The hall's documents as the lines of their tables, and back: the form's lines are read by the
/// same tables as a file's.
@Component
final class RegisterBook {
    private final Library library;
    private final HallShelf shelf;
    private final WorkbookTables tables;

    RegisterBook(Library library, HallShelf shelf, WorkbookTables tables) {
        this.library = library;
        this.shelf = shelf;
        this.tables = tables;
    }

    /// The lines of every table, to be changed and given back.
    Map<String, List<Map<String, String>>> lines(Sql sql) {
        var paths = List.of(ContentPath.HALL, ContentPath.BUSINESSES, ContentPath.ROSTER);
        List<LibraryDocument> documents = new ArrayList<>();
        paths.forEach(path -> library.find(sql, shelf.hallScope(), path).ifPresent(documents::add));
        region(sql)
                .flatMap(region -> library.find(sql, region, ContentPath.DEPARTMENTS))
                .ifPresent(documents::add);
        Map<String, List<Map<String, String>>> lines = new LinkedHashMap<>();
        for (var table : RegisterTable.values()) {
            lines.put(table.chinese(), new ArrayList<>());
        }
        LibraryLines.of(documents).forEach((t, all) -> lines.put(t, new ArrayList<>(all)));
        return lines;
    }

    private Optional<Scope> region(Sql sql) {
        return shelf.plan(sql).map(plan -> new Scope.OfRegion(plan.profile().region()));
    }

    /// Whose right it takes to change a table.
    List<Scope> scope(Sql sql, RegisterTable table) {
        return table.ofRegion() ? region(sql).stream().toList() : List.of(shelf.hallScope());
    }

    /// One table of them.
    static List<Map<String, String>> of(
            RegisterTable table, Map<String, List<Map<String, String>>> lines) {
        return lines.computeIfAbsent(table.chinese(), t -> new ArrayList<>());
    }

    /// Reads changed lines again.
    Intake read(Sql sql, RegisterTable table, Map<String, List<Map<String, String>>> lines) {
        List<Sheet> sheets = new ArrayList<>();
        if (table.alone()) {
            sheets.add(sheet(table, lines));
        } else {
            for (var each : RegisterTable.values()) {
                if (!each.alone()) {
                    sheets.add(sheet(each, lines));
                }
            }
            shelf.plan(sql)
                    .map(HallPlan::profile)
                    .ifPresent(hall -> sheets.addAll(List.of(hall(hall), map(hall))));
        }
        return tables.read(sheets);
    }

    private static Sheet sheet(RegisterTable table, Map<String, List<Map<String, String>>> lines) {
        return ItemLines.sheet(
                table.chinese(),
                table.help().names(),
                of(table, lines).stream().map(RegisterBook::filled).toList());
    }

    private static Map<String, String> filled(Map<String, String> line) {
        Map<String, String> filled = new LinkedHashMap<>(line);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }

    private static Sheet hall(HallProfile hall) {
        var name = hall.name();
        var line =
                Map.of(
                        "编号",
                        name.id().value(),
                        "名称",
                        name.chinese(),
                        "英文",
                        name.english(),
                        "区划代码",
                        hall.region().toString(),
                        "时区",
                        name.timeZone().getId());
        return ItemLines.sheet("大厅", HallHelp.HALL.names(), List.of(line));
    }

    /// Only its size: what is drawn on the map is kept as it is.
    private static Sheet map(HallProfile hall) {
        var line =
                Map.of(
                        "类型",
                        "全图",
                        "名称",
                        "导办图",
                        "X",
                        "0",
                        "Y",
                        "0",
                        "宽",
                        Integer.toString(hall.map().width()),
                        "高",
                        Integer.toString(hall.map().height()));
        return ItemLines.sheet("地图", HallHelp.MAP.names(), List.of(line));
    }

    /// Keeps what was read; how many documents really changed.
    int keep(Sql sql, Intake intake) {
        var map = shelf.plan(sql).map(plan -> plan.profile().map());
        int changed = 0;
        for (var document : intake.documents()) {
            changed +=
                    library.put(
                            sql,
                            document.type() == DocumentType.HALL && map.isPresent()
                                    ? with(document, map.get())
                                    : document);
        }
        return changed;
    }

    private static LibraryDocument with(LibraryDocument document, mingbai.model.place.HallMap map) {
        var hall = document.read(HallProfile.class);
        return LibraryDocument.of(
                document.scope(),
                document.path(),
                document.type(),
                new HallProfile(hall.name(), hall.region(), hall.zones(), hall.windows(), map));
    }
}

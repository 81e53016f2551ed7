package mingbai.service.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingbai.service.sheet.Sheet;
import mingbai.service.template.HallHelp;
import mingbai.service.template.TableHelp;

/// Other people's names for our tables and columns. Their columns that nobody has a use for are
/// left out.
record ColumnMap(List<Rule> rules) {
    static final ColumnMap NONE = new ColumnMap(List.of());

    ColumnMap {
        rules = List.copyOf(rules);
    }

    /// Our column `ours` of the table `target` is their column `theirs` of `sheet`, or, where that
    /// is empty, always `fixed`.
    record Rule(String sheet, String target, String ours, String theirs, String fixed) {}

    List<Sheet> apply(List<Sheet> sheets) {
        return sheets.stream().map(this::apply).toList();
    }

    private Sheet apply(Sheet sheet) {
        var own = rules.stream().filter(r -> r.sheet().equals(sheet.name())).toList();
        if (own.isEmpty()) {
            return sheet;
        }
        String target = own.getFirst().target();
        var known = names(target);
        List<String> columns = new ArrayList<>(own.stream().map(Rule::ours).toList());
        sheet.columns().stream()
                .filter(c -> known.contains(c) && !columns.contains(c))
                .forEach(columns::add);
        var lines = sheet.lines().stream().map(line -> line(line, own, columns)).toList();
        return new Sheet(target, columns, lines, sheet.rejections());
    }

    private static Sheet.Line line(Sheet.Line line, List<Rule> own, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(c -> put(cells, c, line.cell(c)));
        own.forEach(r ->
                put(cells, r.ours(), r.theirs().isEmpty() ? r.fixed() : line.cell(r.theirs())));
        return new Sheet.Line(line.number(), cells);
    }

    private static void put(Map<String, String> cells, String column, String text) {
        if (text.isEmpty()) {
            cells.remove(column);
        } else {
            cells.put(column, text);
        }
    }

    private static List<String> names(String table) {
        return HallHelp.ALL.stream()
                .filter(t -> t.name().equals(table))
                .findFirst()
                .map(TableHelp::names)
                .orElse(List.of());
    }
}

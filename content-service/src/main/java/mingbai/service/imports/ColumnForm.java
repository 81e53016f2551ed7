package mingbai.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.service.sheet.Sheet;
import mingbai.service.template.ColumnHelp;
import mingbai.service.template.HallHelp;
import mingbai.service.template.ItemHelp;
import mingbai.service.template.TableHelp;

/// The form that says which of a sheet's columns is which of ours. Fields are numbered by the
/// sheet's place and the column's place, so that a name may be anything.
record ColumnForm(int place, Sheet sheet, TableHelp table, List<Pick> picks) {
    static final List<String> TABLES = HallHelp.ALL.stream().map(TableHelp::name).toList();

    ColumnForm {
        picks = List.copyOf(picks);
    }

    /// One column of ours and what is chosen for it.
    record Pick(int place, ColumnHelp column, String theirs, String fixed) {}

    /// `chosen` may name another of our tables for a sheet.
    static List<ColumnForm> of(List<Sheet> sheets, ColumnMap kept, Map<String, String> chosen) {
        List<ColumnForm> forms = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            forms.add(of(i, sheets.get(i), kept, chosen.getOrDefault("table-" + i, "")));
        }
        return forms;
    }

    private static ColumnForm of(int place, Sheet sheet, ColumnMap kept, String chosen) {
        var rules = kept.rules().stream().filter(r -> r.sheet().equals(sheet.name())).toList();
        String target = rules.isEmpty() ? sheet.name() : rules.getFirst().target();
        var table = table(chosen).or(() -> table(target)).orElse(ItemHelp.ITEMS);
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var rule = rules.stream().filter(r -> r.ours().equals(column.name())).findFirst();
            picks.add(
                    new Pick(
                            i,
                            column,
                            rule.map(ColumnMap.Rule::theirs).orElse(guess(sheet, column)),
                            rule.map(ColumnMap.Rule::fixed).orElse("")));
        }
        return new ColumnForm(place, sheet, table, picks);
    }

    private static Optional<TableHelp> table(String name) {
        return HallHelp.ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /// Their column of the same name, or one that ours is a part of, or that is a part of ours.
    private static String guess(Sheet sheet, ColumnHelp column) {
        if (sheet.columns().contains(column.name())) {
            return column.name();
        }
        return sheet.columns().stream()
                .filter(c -> c.contains(column.name()) || column.name().contains(c))
                .findFirst()
                .orElse("");
    }

    /// What the browser sent: `table-0`, `column-0-3`, `fixed-0-3`.
    static ColumnMap read(List<Sheet> sheets, Map<String, String> sent) {
        List<ColumnMap.Rule> rules = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var table = table(sent.getOrDefault("table-" + i, ""));
            for (int c = 0; table.isPresent() && c < table.get().columns().size(); c++) {
                String key = i + "-" + c;
                String theirs = sent.getOrDefault("column-" + key, "");
                String fixed = sent.getOrDefault("fixed-" + key, "").strip();
                if (sheet.columns().contains(theirs) || !fixed.isEmpty()) {
                    rules.add(
                            new ColumnMap.Rule(
                                    sheet.name(),
                                    table.get().name(),
                                    table.get().columns().get(c).name(),
                                    sheet.columns().contains(theirs) ? theirs : "",
                                    fixed));
                }
            }
        }
        return new ColumnMap(rules);
    }
}

package mingbai.service.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Item;
import mingbai.service.sheet.Sheet;
import mingbai.service.tables.item.ItemLines;
import mingbai.service.template.ColumnHelp;
import mingbai.service.template.ItemHelp;
import mingbai.service.template.TableHelp;
import org.jspecify.annotations.Nullable;

/// An item as somebody has it in the form: the lines of the tables it is read from. The browser
/// sends each cell under its table, its row and the place of its column: `f-0-3`; the item's own
/// are `i-3`.
public record ItemDraft(
        Map<String, String> item,
        List<Map<String, String>> materials,
        List<Map<String, String>> flow,
        List<Map<String, String>> questions) {

    /// How many rows of a table the form takes at most.
    static final int MOST_ROWS = 60;

    static final String CODE = "事项编码";

    public ItemDraft {
        materials = List.copyOf(materials);
        flow = List.copyOf(flow);
        questions = List.copyOf(questions);
    }

    static ItemDraft of(Item item, Catalogue.Entry entry) {
        return new ItemDraft(
                ItemLines.item(item, entry),
                ItemLines.materials(item),
                ItemLines.flow(item),
                ItemLines.questions(item));
    }

    static ItemDraft sent(String code, Map<String, String> fields) {
        Map<String, String> item = new LinkedHashMap<>();
        var columns = ItemHelp.ITEMS.columns();
        for (int i = 0; i < columns.size(); i++) {
            item.put(columns.get(i).name(), clean(fields.get("i-" + i)));
        }
        item.put(CODE, code);
        return new ItemDraft(
                item,
                rows("m", ItemHelp.MATERIALS, code, fields),
                rows("f", ItemHelp.FLOW, code, fields),
                rows("q", ItemHelp.QUESTIONS, code, fields));
    }

    private static List<Map<String, String>> rows(
            String letter, TableHelp table, String code, Map<String, String> fields) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int r = 0; r < MOST_ROWS; r++) {
            Map<String, String> row = new LinkedHashMap<>();
            boolean filled = false;
            row.put(CODE, code);
            for (int c = 0; c < table.columns().size(); c++) {
                ColumnHelp column = table.columns().get(c);
                String text = clean(fields.get(letter + "-" + r + "-" + c));
                if (!column.name().equals(CODE)) {
                    row.put(column.name(), text);
                    filled |= !text.isEmpty();
                }
            }
            if (filled) {
                row.computeIfPresent("序号", (k, v) -> Integer.toString(rows.size() + 1));
                rows.add(row);
            }
        }
        return rows;
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(ItemLines.sheet("事项", ItemHelp.ITEMS.names(), List.of(filled(item))));
        add(sheets, ItemHelp.MATERIALS, materials);
        add(sheets, ItemHelp.FLOW, flow);
        add(sheets, ItemHelp.QUESTIONS, questions);
        return sheets;
    }

    private static void add(List<Sheet> sheets, TableHelp table, List<Map<String, String>> lines) {
        if (!lines.isEmpty()) {
            sheets.add(
                    ItemLines.sheet(
                            table.name(),
                            table.names(),
                            lines.stream().map(ItemDraft::filled).toList()));
        }
    }

    private static Map<String, String> filled(Map<String, String> line) {
        Map<String, String> filled = new LinkedHashMap<>(line);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}

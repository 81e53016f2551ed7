package mingbai.service.tables.item;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingbai.service.sheet.Sheet;
import mingbai.service.sheet.SheetLimits;
import mingbai.service.sheet.SheetsRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads items as JSON with the field names of the exchange tables (`task_name`, `by_law`, …) into
/// the tables a workbook would have. `material` and `questions` are lists inside an item.
public final class ExchangeJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExchangeJson() {}

    public static boolean looksLike(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(64), StandardCharsets.UTF_8);
            String stripped = start.replace("\uFEFF", "").strip();
            return stripped.startsWith("[") || stripped.startsWith("{");
        }
    }

    public static List<Sheet> read(Path file) throws IOException, SheetsRefused {
        if (Files.size(file) > SheetLimits.BYTES) {
            throw new SheetsRefused("文件超过 20 MB", "the file is larger than 20 MB");
        }
        try {
            var root = JSON.readTree(Files.readAllBytes(file));
            var list = root.isArray() ? root : root.path("items");
            if (!list.isArray()) {
                throw new SheetsRefused(
                        "JSON 应为事项的数组，或含 items 数组", "the JSON is no list of items and has none");
            }
            if (list.size() > SheetLimits.ROWS) {
                throw new SheetsRefused("事项超过 20000 个，请分批导入", "more than 20,000 items");
            }
            return sheets(list);
        } catch (JacksonException e) {
            throw new SheetsRefused(
                    "不是有效的 JSON（第 %d 行）".formatted(e.getLocation().getLineNr()), "not valid JSON");
        }
    }

    private static List<Sheet> sheets(JsonNode list) {
        List<Sheet.Line> items = new ArrayList<>();
        List<Sheet.Line> materials = new ArrayList<>();
        List<Sheet.Line> questions = new ArrayList<>();
        int number = 1;
        for (var item : list) {
            number++;
            var cells = cells(item, ExchangeNames.ITEM);
            items.add(new Sheet.Line(number, cells));
            String code = cells.getOrDefault("事项编码", "");
            parts(item.path("material"), ExchangeNames.MATERIAL, code, number, materials);
            parts(item.path("questions"), ExchangeNames.QUESTION, code, number, questions);
        }
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(sheet(ItemTable.NAME, items));
        if (!materials.isEmpty()) {
            sheets.add(sheet(MaterialTable.NAME, materials));
        }
        if (!questions.isEmpty()) {
            sheets.add(sheet(QuestionTable.NAME, questions));
        }
        return sheets;
    }

    private static Sheet sheet(String name, List<Sheet.Line> lines) {
        Set<String> columns = new LinkedHashSet<>();
        lines.forEach(line -> columns.addAll(line.cells().keySet()));
        return new Sheet(name, List.copyOf(columns), lines, List.of());
    }

    private static void parts(
            JsonNode list,
            List<ExchangeNames.Name> names,
            String code,
            int number,
            List<Sheet.Line> lines) {
        for (var part : list) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("事项编码", code);
            cells.putAll(cells(part, names));
            lines.add(new Sheet.Line(number, cells));
        }
    }

    private static Map<String, String> cells(JsonNode object, List<ExchangeNames.Name> names) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (var name : names) {
            var value = object.path(name.theirs());
            String text = value.isValueNode() && !value.isNull() ? value.asString().strip() : "";
            if (!text.isEmpty()) {
                cells.merge(name.ours(), name.word(text), (a, b) -> a + b);
            }
        }
        return cells;
    }
}

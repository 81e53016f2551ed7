package mingbai.service.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Collects a table row by row; the first filled row is its heading.
final class SheetBuilder {
    private final String name;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<Integer, String> columns = new TreeMap<>();

    SheetBuilder(String name) {
        this.name = name;
    }

    /// `cells` by column, counted from 0; blank ones may be left out.
    void row(int number, Map<Integer, String> cells) {
        Map<Integer, String> filled = new TreeMap<>();
        cells.forEach((column, text) -> {
            if (!text.isBlank()) {
                filled.put(column, text.strip());
            }
        });
        if (filled.isEmpty()) {
            return;
        }
        if (columns.isEmpty()) {
            heading(number, filled);
        } else {
            lines.add(new Sheet.Line(number, named(number, filled)));
        }
    }

    private void heading(int number, Map<Integer, String> filled) {
        Set<String> seen = new HashSet<>();
        filled.forEach((column, text) -> {
            if (!seen.add(text)) {
                reject(number, text, "列名重复 · a column is named twice", "每个列名只出现一次");
            }
            columns.put(column, text);
        });
    }

    private Map<String, String> named(int number, Map<Integer, String> filled) {
        Map<String, String> cells = new LinkedHashMap<>();
        filled.forEach((column, text) -> {
            String heading = columns.get(column);
            if (heading == null) {
                reject(
                        number,
                        address(column, number),
                        "此列没有列名 · the column has no name",
                        "补上列名或清空单元格");
            } else {
                cells.put(heading, text);
            }
        });
        return cells;
    }

    void reject(int row, String field, String why, String fix) {
        if (rejections.size() < SheetLimits.REJECTIONS) {
            rejections.add(new Rejection(name, row, field, why, fix));
        }
    }

    Sheet build() {
        return new Sheet(name, List.copyOf(columns.values()), lines, rejections);
    }

    /// A cell as a spreadsheet program names it: column 0 of row 7 is `A7`.
    static String address(int column, int row) {
        var letters = new StringBuilder();
        for (int i = column + 1; i > 0; i = (i - 1) / 26) {
            letters.insert(0, (char) ('A' + (i - 1) % 26));
        }
        return letters.toString() + row;
    }
}

package mingbai.service.sheet;

import java.util.List;
import java.util.Map;

/// One table of a file: its column names, its filled lines, and what is wrong with its cells.
public record Sheet(
        String name, List<String> columns, List<Line> lines, List<Rejection> rejections) {
    public Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        rejections = List.copyOf(rejections);
    }

    /// One line, by column name; `number` is the row as a spreadsheet program shows it.
    public record Line(int number, Map<String, String> cells) {
        /// Empty when there is nothing in that column.
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}

package mingbai.display.print;

import java.util.List;

/// What is to be printed: a title, columns, and rows that are broken into pages.
public record Sheets(Head head, List<Column> columns, List<List<String>> rows) {

    public Sheets {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What stands on every page: above the table, and the stamp of version and date below it.
    public record Head(String hall, String title, String english, String stamp) {}

    /// A heading and its part of the width.
    public record Column(String heading, float part) {}
}

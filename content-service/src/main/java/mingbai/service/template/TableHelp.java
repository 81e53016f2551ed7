package mingbai.service.template;

import java.util.List;

/// What one table is for and what its columns ask for.
public record TableHelp(String name, String what, List<ColumnHelp> columns) {
    public TableHelp {
        columns = List.copyOf(columns);
    }

    static TableHelp of(String name, String what, ColumnHelp... columns) {
        return new TableHelp(name, what, List.of(columns));
    }

    public ColumnHelp column(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst().orElseThrow();
    }

    public List<String> names() {
        return columns.stream().map(ColumnHelp::name).toList();
    }
}

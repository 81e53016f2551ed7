package mingbai.service.tables.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.RowReader;
import mingbai.service.tables.Intake;

/// The lines of a table that belong to items, by item code.
final class ItemParts<T> {
    private final String table;
    private final Map<String, List<T>> parts = new LinkedHashMap<>();
    private final Map<String, Integer> firstRows = new LinkedHashMap<>();

    ItemParts(String table) {
        this.table = table;
    }

    void add(RowReader row, T part) {
        String code = row.text("事项编码");
        parts.computeIfAbsent(code, c -> new ArrayList<>()).add(part);
        firstRows.putIfAbsent(code, row.row());
    }

    List<T> of(String code) {
        return parts.getOrDefault(code, List.of());
    }

    List<T> all() {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    void refuseOrphans(Intake intake, Set<String> known) {
        firstRows.forEach((code, row) -> {
            if (!known.contains(code)) {
                intake.reject(
                        new Rejection(
                                table,
                                row,
                                "事项编码",
                                "事项表中没有「" + code + "」 · no such item",
                                "填写事项表中的事项编码"));
            }
        });
    }
}

package mingbai.service.monthly;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.satisfaction.Dimension;
import mingbai.service.satisfaction.GroupNames;
import org.springframework.stereotype.Component;

/// Takes in the list of items that were handled late, as the case system exports it: a line each,
/// department, item, case number and working days late, comma or tab between.
@Component
final class OverdueItems {
    private static final int MOST_DAYS = 999;
    private static final int COLUMNS = 4;

    private final HallShelf shelf;
    private final GroupNames names;

    OverdueItems(HallShelf shelf, GroupNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /// An item that was late.
    private record Late(String department, String item, String number, int days) {}

    /// Replaces a month's list. What is wrong with it, line by line; nothing is taken then.
    List<String> put(Sql sql, YearMonth month, String text) {
        var departments = names.of(sql, Dimension.DEPARTMENT);
        List<String> faults = new ArrayList<>();
        List<Late> items = new ArrayList<>();
        var lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            var cells = lines.get(i).split("[,，\t]", -1);
            var fault = fault(cells, departments.keySet()::contains, departments::containsValue);
            if (!fault.isEmpty()) {
                faults.add("第 %d 行：%s".formatted(i + 1, fault));
            } else {
                items.add(late(cells, departments));
            }
        }
        if (faults.isEmpty()) {
            replace(sql, month, items);
        }
        return faults;
    }

    private static String fault(String[] cells, Predicate<String> id, Predicate<String> name) {
        if (cells.length != COLUMNS) {
            return "应为 4 列：部门、事项、办件编号、超期工作日";
        }
        var department = cells[0].strip();
        if (!id.test(department) && !name.test(department)) {
            return "没有部门“" + department + "”";
        }
        if (cells[2].isBlank()) {
            return "缺办件编号";
        }
        var days = cells[3].strip();
        boolean fits = days.matches("[0-9]{1,3}") && Integer.parseInt(days) > 0;
        return fits ? "" : "超期工作日应为 1–" + MOST_DAYS + " 的整数";
    }

    private static Late late(String[] cells, Map<String, String> departments) {
        var given = cells[0].strip();
        var id =
                departments.entrySet().stream()
                        .filter(e -> e.getKey().equals(given) || e.getValue().equals(given))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        return new Late(id, cells[1].strip(), cells[2].strip(), Integer.parseInt(cells[3].strip()));
    }

    private void replace(Sql sql, YearMonth month, List<Late> items) {
        sql.update(
                "DELETE FROM overdue_item WHERE hall = ? AND month = ?",
                shelf.hall().value(),
                month.toString());
        for (var item : items) {
            sql.update(
                    """
                    INSERT INTO overdue_item (hall, month, case_number, department, item, days)
                    VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (hall, month, case_number) DO NOTHING
                    """,
                    shelf.hall().value(),
                    month.toString(),
                    item.number(),
                    item.department(),
                    item.item(),
                    item.days());
        }
    }
}

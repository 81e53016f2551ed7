package mingbai.service.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Item;
import mingbai.service.library.Library;
import mingbai.service.sheet.Rejection;
import org.springframework.stereotype.Component;

/// Finds what would name something that is not there any more: the tables see only each other.
@Component
final class Dangling {
    private static final int MOST_NAMED = 5;

    private final Library library;

    Dangling(Library library) {
        this.library = library;
    }

    List<Rejection> of(RegisterTable changed, Map<String, List<Map<String, String>>> lines) {
        List<Rejection> found = new ArrayList<>();
        switch (changed) {
            case STAFF, WINDOWS -> staff(lines, found);
            case BUSINESSES -> items(lines, found);
            case DEPARTMENTS -> departments(lines, found);
            case ZONES -> {
                // Windows and businesses stand in the same tables, which look themselves.
            }
        }
        return found;
    }

    private static Set<String> keys(
            RegisterTable table, Map<String, List<Map<String, String>>> lines) {
        return RegisterBook.of(table, lines).stream()
                .map(line -> line.get(table.key()))
                .collect(Collectors.toSet());
    }

    private static void staff(Map<String, List<Map<String, String>>> lines, List<Rejection> found) {
        var windows = keys(RegisterTable.WINDOWS, lines);
        var members = RegisterBook.of(RegisterTable.STAFF, lines);
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            for (String window : member.getOrDefault("窗口", "").split("[、,，;；\\s]+", -1)) {
                if (!window.isEmpty() && !windows.contains(window)) {
                    found.add(
                            new Rejection(
                                    RegisterTable.STAFF.chinese(),
                                    i + 2,
                                    "窗口",
                                    "%s（%s）在 %s 号窗口，大厅没有这个窗口 · no such window"
                                            .formatted(member.get("姓名"), member.get("工号"), window),
                                    "先修改此人的窗口，或先添加窗口"));
                }
            }
        }
    }

    private void departments(Map<String, List<Map<String, String>>> lines, List<Rejection> found) {
        var departments = keys(RegisterTable.DEPARTMENTS, lines);
        var people =
                RegisterBook.of(RegisterTable.STAFF, lines).stream()
                        .filter(m -> !departments.contains(m.getOrDefault("部门", "")))
                        .map(m -> m.getOrDefault("姓名", ""))
                        .toList();
        var items =
                library.all(DocumentType.ITEM).stream()
                        .map(document -> document.read(Item.class).head())
                        .filter(head -> !departments.contains(head.departmentId()))
                        .map(head -> head.name())
                        .toList();
        lost(people, "人", "people", found);
        lost(items, "个事项", "items", found);
    }

    private static void lost(
            List<String> names, String chinese, String english, List<Rejection> found) {
        if (!names.isEmpty()) {
            String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining("、"));
            found.add(
                    new Rejection(
                            RegisterTable.DEPARTMENTS.chinese(),
                            0,
                            "编号",
                            "还有 %d %s属于这个部门（%s…） · %s still belong to it"
                                    .formatted(names.size(), chinese, some, english),
                            "先改到别的部门"));
        }
    }

    private void items(Map<String, List<Map<String, String>>> lines, List<Rejection> found) {
        var businesses = keys(RegisterTable.BUSINESSES, lines);
        var lost =
                library.all(DocumentType.ITEM).stream()
                        .map(document -> document.read(Item.class))
                        .filter(i -> !businesses.contains(i.handling().business().value()))
                        .toList();
        if (!lost.isEmpty()) {
            String names =
                    lost.stream()
                            .limit(MOST_NAMED)
                            .map(item -> item.head().name())
                            .collect(Collectors.joining("、"));
            found.add(
                    new Rejection(
                            RegisterTable.BUSINESSES.chinese(),
                            0,
                            "编号",
                            "还有 %d 个事项取这个业务的号（%s…） · items still use it"
                                    .formatted(lost.size(), names),
                            "先把这些事项改到别的业务"));
        }
    }
}

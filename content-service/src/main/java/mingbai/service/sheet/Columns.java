package mingbai.service.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The columns a table must and may have.
public record Columns(List<String> required, List<String> optional) {
    public List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /// What is wrong with a table's heading.
    public List<Rejection> check(Sheet sheet) {
        List<Rejection> rejections = new ArrayList<>();
        for (String column : required) {
            if (!sheet.columns().contains(column)) {
                rejections.add(
                        new Rejection(
                                sheet.name(),
                                0,
                                column,
                                "缺少此列 · the column is missing",
                                "在首行加上「" + column + "」"));
            }
        }
        for (String column : sheet.columns()) {
            if (!required.contains(column) && !optional.contains(column)) {
                rejections.add(
                        new Rejection(
                                sheet.name(),
                                0,
                                column,
                                "不认识的列 · an unknown column",
                                "可用的列：" + String.join("、", required) + rest()));
            }
        }
        return rejections;
    }

    private String rest() {
        return optional.isEmpty() ? "" : "；选填：" + String.join("、", optional);
    }
}

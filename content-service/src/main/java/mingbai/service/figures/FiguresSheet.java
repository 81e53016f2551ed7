package mingbai.service.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The figures as a table for a spreadsheet: CSV in UTF-8 with a mark at its beginning, so that
/// office programs read the Chinese, or XLSX.
final class FiguresSheet {
    private static final List<String> HEADING =
            List.of("维度", "名称", "取号", "办结", "过号", "取消", "未办离开", "平均等候秒", "九成等候秒以内", "平均办理秒");
    private static final char MARK = '\uFEFF';

    private FiguresSheet() {}

    private static List<List<Object>> rows(QueueFigures.Figures figures) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("全部", figures.all()));
        figures.businesses().forEach(s -> rows.add(row("业务", s)));
        figures.windows().forEach(s -> rows.add(row("窗口", s)));
        figures.hours().forEach(s -> rows.add(row("时段", s)));
        return rows;
    }

    private static List<Object> row(String dimension, Summary summary) {
        var times = summary.times();
        return List.of(
                dimension,
                summary.name(),
                summary.issued(),
                summary.finished(),
                summary.missed(),
                summary.cancelled(),
                summary.abandoned(),
                seconds(times.meanWait()),
                seconds(times.ninthWait()),
                seconds(times.meanServed()));
    }

    /// Empty where there is nothing to average.
    private static Object seconds(Optional<Duration> time) {
        return time.<Object>map(Duration::toSeconds).orElse("");
    }

    static byte[] csv(QueueFigures.Figures figures) {
        var text = new StringBuilder().append(MARK).append(String.join(",", HEADING));
        for (var row : rows(figures)) {
            text.append("\r\n")
                    .append(
                            row.stream()
                                    .map(cell -> quoted(cell.toString()))
                                    .collect(Collectors.joining(",")));
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    static byte[] xlsx(QueueFigures.Figures figures) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("排队统计");
            List<List<Object>> all = new ArrayList<>();
            all.add(List.copyOf(HEADING));
            all.addAll(rows(figures));
            for (int i = 0; i < all.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < all.get(i).size(); j++) {
                    switch (all.get(i).get(j)) {
                        case Number number -> row.createCell(j).setCellValue(number.doubleValue());
                        case Object text -> row.createCell(j).setCellValue(text.toString());
                    }
                }
            }
            sheet.createFreezePane(2, 1);
            book.write(out);
            return out.toByteArray();
        }
    }
}

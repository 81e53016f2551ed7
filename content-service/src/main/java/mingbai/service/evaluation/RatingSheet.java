package mingbai.service.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// Ratings as CSV for a spreadsheet or an evaluator. No token, no officer: it is about the service.
final class RatingSheet {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> HEADING =
            List.of(
                    "评价时间", "办理日期", "号码", "业务", "事项", "部门", "窗口", "渠道", "评价", "接口代码", "国标代码",
                    "标签代码", "标签", "文字", "状态");

    /// Makes office programs read it as UTF-8.
    private static final char MARK = '\uFEFF';

    private final Writer out;
    private final ZoneId zone;

    RatingSheet(Writer out, ZoneId zone) throws IOException {
        this.out = out;
        this.zone = zone;
        out.write(MARK);
        write(HEADING);
    }

    void add(RatingList.Line line) {
        var kept = line.kept();
        var about = kept.service().about();
        var grade = kept.rating().grade();
        try {
            write(
                    List.of(
                            SECOND.format(kept.given().atZone(zone)),
                            kept.service().day().toString(),
                            kept.service().number().text(),
                            line.business(),
                            about.item(),
                            about.department(),
                            about.window().toString(),
                            kept.rating().channel().chinese(),
                            grade.chinese(),
                            String.valueOf(grade.platformCode()),
                            String.valueOf(grade.standardCode()),
                            kept.codes().replace(',', ' '),
                            String.join("；", line.tags()),
                            kept.rating().text(),
                            kept.counts() ? "有效" : "不计入"));
        } catch (IOException e) {
            throw new UncheckedIOException("the export", e);
        }
    }

    private void write(List<String> cells) throws IOException {
        out.write(cells.stream().map(RatingSheet::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /// What begins like a formula is not left to be one.
    static String cell(String text) {
        var safe = text.matches("(?s)[=+@\\-\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[,\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

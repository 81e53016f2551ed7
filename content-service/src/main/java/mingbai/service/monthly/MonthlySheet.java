package mingbai.service.monthly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A report as a workbook: the hall, the departments and the days on a sheet each. Figures that can
/// be calculated with are numbers.
final class MonthlySheet {
    private static final List<Object> DEPARTMENTS =
            List.of(
                    "部门", "取号", "办结", "平均等候秒", "上月平均等候秒", "评价数", "满意数", "满意率", "上月评价数", "上月满意数",
                    "差评", "已办结", "剔除", "逾期", "超期办件", "上月超期办件");

    private MonthlySheet() {}

    static byte[] xlsx(MonthlyReport report) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            List<List<Object>> hall = new ArrayList<>();
            hall.add(List.of("指标", "本月", "上月", "变化"));
            MonthlyPaper.facts(report.all()).forEach(fact -> hall.add(List.copyOf(fact)));
            fill(book.createSheet("总体"), hall);
            List<List<Object>> departments = new ArrayList<>();
            departments.add(DEPARTMENTS);
            report.departments().forEach(d -> departments.add(row(d)));
            fill(book.createSheet("分部门"), departments);
            List<List<Object>> days = new ArrayList<>();
            days.add(List.of("日期", "评价数", "满意数"));
            report.days().forEach(d -> days.add(List.of(d.day(), d.rated(), d.satisfied())));
            fill(book.createSheet("每日"), days);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static List<Object> row(MonthlyReport.Department department) {
        var now = department.figures().now();
        var before = department.figures().before();
        boolean told = department.told();
        boolean toldBefore = told && before.rated().tally().told();
        var tally = now.rated().tally();
        var last = before.rated().tally();
        return List.of(
                department.name(),
                now.tickets().issued(),
                now.tickets().finished(),
                now.tickets().meanWaitSeconds(),
                before.tickets().meanWaitSeconds(),
                told ? tally.all() : "—",
                told ? tally.satisfied() : "—",
                told ? tally.tenths() / 1000.0 : "—",
                toldBefore ? last.all() : "—",
                toldBefore ? last.satisfied() : "—",
                told ? now.cases().opened() : "—",
                told ? now.cases().over() : "—",
                told ? now.cases().invalid() : "—",
                told ? now.cases().late() : "—",
                now.overdueItems(),
                before.overdueItems());
    }

    private static void fill(XSSFSheet sheet, List<List<Object>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                switch (rows.get(i).get(j)) {
                    case Number number -> row.createCell(j).setCellValue(number.doubleValue());
                    case Object text -> row.createCell(j).setCellValue(text.toString());
                }
            }
        }
        sheet.createFreezePane(1, 1);
        sheet.setColumnWidth(0, 24 * 256);
    }
}

package mingbai.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.place.BusinessId;
import mingbai.model.rules.MissPolicy;
import mingbai.model.rules.QueueRules;
import mingbai.model.rules.Quota;
import mingbai.model.rules.Span;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.library.HallShelf;
import mingbai.service.sheet.Rejection;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTableTest {
    @TempDir Path folder;
    private QuietRooms rooms;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, new MovableClock("2026-05-06T01:00:00Z"));
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private ImportReport take(List<List<String>> rules, List<List<String>> quotas)
            throws IOException {
        var file = folder.resolve("rules.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill(book, "排队规则", List.of("项目", "取值"), rules);
            fill(book, "业务限额", List.of("业务", "时段", "限额"), quotas);
            book.write(out);
        }
        return rooms.part(Importer.class).take(file);
    }

    private static void fill(
            XSSFWorkbook book, String name, List<String> heading, List<List<String>> lines) {
        var sheet = book.createSheet(name);
        for (int i = 0; i <= lines.size(); i++) {
            var line = i == 0 ? heading : lines.get(i - 1);
            var row = sheet.createRow(i);
            for (int j = 0; j < line.size(); j++) {
                row.createCell(j).setCellValue(line.get(j));
            }
        }
    }

    private QueueRules rules() {
        return rooms.part(HallShelf.class).plan().orElseThrow().rules();
    }

    @Test
    void theRulesOfAHallAreReadAsItsManagersWriteThem() throws Exception {
        var report =
                take(
                        List.of(
                                List.of("开放时间", "周一至周五 09:00-12:00 13:00-17:00；周六 09:00-12:00"),
                                List.of("节假日", "2026-10-01至2026-10-07、2027-01-01"),
                                List.of("调休上班", "2026-10-10"),
                                List.of("过号处理", "保留30分钟"),
                                List.of("过夜保留", "是"),
                                List.of("优先比例", "3"),
                                List.of("预约提前", "20"),
                                List.of("离线备用号", "0")),
                        List.of(List.of("marriage", "09:00-12:00", "30")));
        assertEquals(List.of(), report.rejections());
        var rules = rules();
        assertTrue(rules.hours().openAt(LocalDateTime.parse("2026-09-30T16:59")));
        assertTrue(!rules.hours().openAt(LocalDateTime.parse("2026-09-30T12:30")));
        assertTrue(!rules.hours().openAt(LocalDateTime.parse("2026-10-05T10:00")));
        assertTrue(rules.hours().openAt(LocalDateTime.parse("2026-10-10T13:30")));
        assertTrue(!rules.hours().openAt(LocalDateTime.parse("2026-10-11T10:00")));
        assertEquals(new MissPolicy.KeepMinutes(30), rules.missed());
        assertTrue(rules.overnight());
        assertEquals(3, rules.fairness().ordinaryPerPriority());
        assertEquals(Duration.ofMinutes(20), rules.fairness().early());
        assertEquals(Duration.ofMinutes(15), rules.fairness().late());
        assertEquals(0, rules.reserve());
        var morning = Optional.of(Span.parse("09:00-12:00"));
        assertEquals(List.of(new Quota(new BusinessId("marriage"), morning, 30)), rules.quotas());
    }

    @Test
    void whatCannotBeReadIsNamedAndChangesNothing() throws Exception {
        var before = rules();
        var report =
                take(
                        List.of(
                                List.of("开放时间", "周八 09:00-12:00"),
                                List.of("节假日", "十月一日"),
                                List.of("过号处理", "看心情"),
                                List.of("优先比例", "0"),
                                List.of("午餐", "面条"),
                                List.of("优先比例", "2")),
                        List.of(
                                List.of("fortune-telling", "", "30"),
                                List.of("marriage", "12:00-09:00", "30"),
                                List.of("market", "", "0")));
        var places =
                report.rejections().stream()
                        .map(RulesTableTest::place)
                        .collect(Collectors.joining(" "));
        assertEquals(
                "排队规则2取值 排队规则3取值 排队规则4取值 排队规则5取值 排队规则6项目 排队规则7项目" + " 业务限额2业务 业务限额3时段 业务限额4限额",
                places);
        assertEquals(before, rules());
    }

    private static String place(Rejection rejection) {
        return rejection.sheet() + rejection.row() + rejection.field();
    }
}

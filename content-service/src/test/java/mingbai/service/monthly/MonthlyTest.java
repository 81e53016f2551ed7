package mingbai.service.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.content.ContentPath;
import mingbai.model.item.ItemCode;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.rating.Grade;
import mingbai.model.rating.PublicFigures;
import mingbai.model.rating.Rating;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.notice.NoticeState;
import mingbai.service.rating.RatingBook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two months of a small hall, counted, drawn and approved.
@Tag("both-grounds")
class MonthlyTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final int DPI = 80;

    @TempDir static Path folder;
    private static final MovableClock CLOCK = new MovableClock("2026-04-20T01:00:00Z");
    private static QuietRooms rooms;
    private static MonthlyDesk desk;

    @BeforeAll
    static void twoMonths() throws Exception {
        rooms = QuietRooms.withSample(folder, CLOCK);
        desk = rooms.part(MonthlyDesk.class);
        for (int i = 0; i < 6; i++) {
            serve(1, i < 3 ? Grade.SATISFIED : Grade.DISSATISFIED);
        }
        CLOCK.advance(Duration.ofDays(14));
        for (int day = 0; day < 5; day++) {
            for (int i = 0; i < 6 + day; i++) {
                serve(1 + i % 2, i == 0 ? Grade.VERY_DISSATISFIED : Grade.VERY_SATISFIED);
            }
            CLOCK.advance(Duration.ofDays(1));
        }
        serve(3, Grade.SATISFIED);
        CLOCK.advance(Duration.ofDays(28));
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    private static void serve(int item, Grade grade) {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        new StationId("kiosk-1"),
                        new BusinessId("general"),
                        Optional.of(new ItemCode("DEMO-%04d".formatted(item))));
        var issued = (Answer.TicketIssued) rooms.part(TicketOffice.class).take(ask).join();
        var window = new WindowNumber(3);
        CLOCK.advance(Duration.ofMinutes(6));
        rooms.part(QueueDesk.class).callNext(window);
        CLOCK.advance(Duration.ofMinutes(1));
        rooms.part(QueueDesk.class).finish(window);
        var token = issued.ticket().token();
        var rating = new Rating(token, grade, List.of(), "", Rating.Channel.QR_CODE);
        rooms.part(RatingBook.class).rate(rating);
    }

    private static MonthlyReport report() {
        desk.make(MAY, MonthlyDesk.SYSTEM);
        return desk.find(MAY).orElseThrow().report();
    }

    @Test
    void aMonthStandsBesideTheOneBefore() {
        var all = report().all();
        assertEquals(new MonthlyReport.Tickets(41, 41, 360), all.now().tickets());
        assertEquals(new MonthlyReport.Rated(35, 1, 0, 0, 5), all.now().rated());
        assertEquals(new MonthlyReport.Rated(0, 3, 0, 3, 0), all.before().rated());
        assertEquals(new MonthlyReport.Cases(5, 0, 0, 5), all.now().cases());
        var facts = MonthlyPaper.facts(all);
        assertEquals(List.of("满意率", "87.8% (36/41)", "50.0% (3/6)", "+37.8 个百分点"), facts.get(4));
        assertEquals(List.of("取号（件）", "41", "6", "+35"), facts.getFirst());
        assertEquals(
                List.of("演示甲03（Y003）（满意 36 ÷ 41，其中非常满意 35）"),
                report().best().stream().map(Stars::text).toList());
    }

    @Test
    void theSameByAnIndependentCount() {
        var now = report().all().now();
        assertEquals(
                now.rated().tally().satisfied(),
                number(
                        "SELECT count(*) FROM rating WHERE given_day LIKE '2026-05-%'"
                                + " AND grade NOT LIKE '%DISSATISFIED'"));
        assertEquals(
                now.tickets().finished(),
                number(
                        "SELECT count(*) FROM ticket WHERE substr(day, 1, 7) = '2026-05'"
                                + " AND ended_at > 0"));
        int departments =
                report().departments().stream()
                        .mapToInt(d -> d.figures().now().tickets().issued())
                        .sum();
        assertEquals(now.tickets().issued(), departments);
    }

    private static int number(String query) {
        long number = rooms.part(Database.class).read(sql -> sql.number(query));
        return Math.toIntExact(number);
    }

    @Test
    void aMonthIsMadeOnceItIsOverAndApprovedByAnother() throws Exception {
        var last = desk.thisMonth().minusMonths(1);
        assertFalse(desk.make(desk.thisMonth(), "manager"));
        assertTrue(desk.find(last).isPresent() || desk.makeDue());
        assertFalse(desk.makeDue());
        var march = YearMonth.of(2026, 3);
        assertTrue(desk.make(march, "manager"));
        assertFalse(desk.approve(march, "manager"));
        assertTrue(desk.approve(march, "reviewer"));
        assertFalse(desk.make(march, "manager"), "an approved report is not counted anew");
        var notice = rooms.part(NoticeDesk.class).find("monthly-2026-03").orElseThrow();
        assertEquals(NoticeState.WAITING, notice.state());
        assertEquals("2026年3月政务服务通报", notice.notice().title());
    }

    @Test
    void anApprovedMonthsFiguresAreForEveryScreenAndOnlyThose() {
        var april = YearMonth.of(2026, 4);
        assertTrue(desk.make(april, "manager"));
        assertEquals(Optional.empty(), figures());
        assertTrue(desk.approve(april, "reviewer"));
        var share = new PublicFigures.Share(3, 6);
        var counts = new PublicFigures.Counts(0, 3, 0, 3, 0);
        var figures = figures().orElseThrow();
        assertEquals(april, figures.month());
        assertEquals(counts, figures.hall());
        assertEquals(List.of(share), figures.departments().stream().map(p -> p.share()).toList());
        assertEquals("50.0%", figures.hall().share().percent());
        assertEquals(List.of(), figures.stars());
    }

    private static Optional<PublicFigures> figures() {
        var hall = rooms.part(HallShelf.class).hallScope();
        return rooms.part(Library.class)
                .find(hall, ContentPath.PUBLIC_FIGURES)
                .map(d -> d.read(PublicFigures.class));
    }

    @Test
    void lateItemsComeFromTheListOrNotAtAll() {
        assertEquals(
                List.of(
                        "第 1 行：没有部门“县不存在局”",
                        "第 3 行：应为 4 列：部门、事项、办件编号、超期工作日",
                        "第 4 行：超期工作日应为 1–999 的整数"),
                desk.putOverdue(MAY, "县不存在局,甲,1,3\n县公安局,乙,2,3\n县公安局,丙\nd01,丁,4,0", "manager"));
        assertEquals(0, report().all().now().overdueItems());
        assertEquals(List.of(), desk.putOverdue(MAY, "县公安局，乙，2，3\nd01\t丁\t4\t10", "manager"));
        assertEquals(2, report().all().now().overdueItems());
        assertEquals(List.of(), desk.putOverdue(MAY, "", "manager"));
    }

    @Test
    void thePaperHasItsFontsItsTablesAndNoPictures() throws Exception {
        var report = report();
        byte[] pdf = new MonthlyPaper(report, "待批准，不得公开 · Draft").pdf();
        try (var paper = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(paper);
            assertTrue(text.contains("2026年5月政务服务通报") && text.contains("87.8% (36/41)"), text);
            Files.createDirectories(Path.of("target/pictures"));
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                var resources = paper.getPage(i).getResources();
                assertFalse(resources.getXObjectNames().iterator().hasNext(), "a picture");
                for (COSName font : resources.getFontNames()) {
                    assertTrue(resources.getFont(font).isEmbedded());
                }
                var picture = new PDFRenderer(paper).renderImageWithDPI(i, DPI);
                var file = Path.of("target/pictures/monthly-" + i + ".png");
                ImageIO.write(picture, "png", file.toFile());
            }
        }
    }

    @Test
    void theWorkbookHasNumbersToCalculateWith() throws Exception {
        var in = new ByteArrayInputStream(MonthlySheet.xlsx(report()));
        try (var book = new XSSFWorkbook(in)) {
            assertEquals("取号（件）", book.getSheet("总体").getRow(1).getCell(0).getStringCellValue());
            double sum = 0;
            for (var row : book.getSheet("分部门")) {
                if (row.getRowNum() > 0) {
                    sum += row.getCell(1).getNumericCellValue();
                }
            }
            assertEquals(41.0, sum);
            assertEquals(6.0, book.getSheet("每日").getRow(1).getCell(1).getNumericCellValue());
        }
    }
}

package mingbai.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.QuietRooms;
import mingbai.service.browser.Browser;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.publish.Publisher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/// Spreadsheets sent in by the console, good and hostile ones, in a real browser.
class ImportBrowserTest {
    private static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));
    private static final String HEADING = "事项编码,事项名称,事项类型,类型代码,部门,行使层级,目录,目录内,业务\n";
    private static final int TOO_LARGE = 20 * 1024 * 1024 + 1;

    @TempDir static Path folder;
    private static ContentService service;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        service =
                ContentService.start(
                        OpenedHall.settings(folder),
                        new MovableClock("2026-05-06T01:00:00Z"),
                        RandomGenerator.of("L64X128MixRandom"));
        browser = Browser.desktop(service.console());
        browser.logIn("editor", QuietRooms.password(folder, "editor"));
    }

    @AfterAll
    static void stop() {
        browser.close();
        service.close();
    }

    private static void send(Path file) {
        choose(file);
        browser.press("main button[type=submit]");
        browser.see("#apply, #state .alert.bad");
    }

    private static void take(Path file) {
        send(file);
        browser.press("#apply");
        browser.see("#report");
    }

    private static void choose(Path file) {
        browser.open("/imports");
        browser.see("#file");
        browser.driver()
                .findElement(By.id("file"))
                .sendKeys(file.toAbsolutePath().normalize().toString());
    }

    private static Path file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Path csv(String name, String rows) throws Exception {
        return file(name, (HEADING + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static long version(Scope scope) {
        return service.part(Publisher.class).out().stream()
                .filter(m -> m.scope().equals(scope))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    void aGoodFileIsTakenAndPublished() throws Exception {
        take(csv("good.csv", "DEMO-9,取水许可,行政许可,01,d01,县级,A106,是,general\n"));
        browser.awaitText("#report .alert", "导入完成");
        browser.awaitText("#report .chip", "区划清单已发布第 " + version(REGION) + " 版");
        browser.open("/catalogue");
        browser.awaitText("#total", "1 项 / 共 1 项");
        send(QuietRooms.SAMPLE);
        browser.awaitText("#differences tbody", "固定资产投资项目节能审查");
        browser.press("#apply");
        browser.awaitText("#report .alert", "导入完成");
        browser.awaitText("#report .counts", "事项 167");
        browser.open("/catalogue");
        browser.awaitText("#total", "106 项 / 共 167 项");
    }

    @Test
    void aFileWithFaultsChangesNothingAndSaysWhereEachIs() throws Exception {
        long before = version(REGION);
        send(
                csv(
                        "bad.csv",
                        """
                        DEMO-9,取水许可,行政许可,01,d99,县级,A106,是,general
                        DEMO 10,,行政许可,01,d01,县级,A106,是,general
                        DEMO-11,⌬ 许可,行政许可,01,d01,县级,A106,是,general
                        """));
        browser.awaitText("#state .alert", "有 4 处不合格，什么都没有导入");
        browser.awaitText("#rejections tbody tr:nth-child(1)", "没有「d99」");
        browser.awaitText("#rejections tbody tr:nth-child(1)", "no such id");
        browser.awaitText("#rejections tbody tr:nth-child(2)", "事项 3 事项编码");
        browser.awaitText("#rejections tbody tr:nth-child(4)", "（U+232C）屏幕字库中没有");
        assertEquals(before, version(REGION));
    }

    @Test
    void hostileFilesAreRefusedWithTheReason() throws Exception {
        long before = version(REGION);
        send(file("torn.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 9, 9}));
        browser.awaitText("#state .alert", "不是有效的 XLSX 工作簿");
        send(file("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        browser.awaitText("#state .alert", "旧版 .xls 或加密");
        send(csv("open-quote.csv", "\"DEMO"));
        browser.awaitText("#state .alert", "引号没有结束");
        send(file("binary.csv", new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}));
        browser.awaitText("#state .alert", "编码的文本");
        assertEquals(before, version(REGION));
    }

    @Test
    void aFileTooLargeIsNotEvenSentAndRefusedWhenItIs() throws Exception {
        choose(file("large.csv", new byte[TOO_LARGE]));
        browser.awaitText("#too-large", "请分批导入");
        browser.press("main button[type=submit]");
        assertFalse(browser.shows("#state"));
        browser.script("document.querySelector('[data-upload]').dataset.most = '99'");
        browser.press("main button[type=submit]");
        browser.awaitText("#state .alert", "文件超过 20 MB");
    }

    @Test
    void noticesOfAWorkbookWaitForAnotherPerson() throws Exception {
        long before = version(HALL);
        var notices = service.part(NoticeDesk.class);
        long waiting = notices.waiting();
        take(NoticeWorkbook.write(folder.resolve("notices.xlsx"), "停水通知", "明日停水半天。"));
        browser.awaitText("#report .alert", "1 条公告待审核");
        assertEquals(waiting + 1, notices.waiting());
        assertEquals(before, version(HALL));
        send(NoticeWorkbook.write(folder.resolve("calls.xlsx"), "电话", "找 13812345678。"));
        browser.awaitText("#rejections", "像是手机号");
        assertEquals(waiting + 1, notices.waiting());
    }
}

package mingbai.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.item.ItemCode;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.notice.Notice;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verdict;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Topics;
import mingbai.service.StationProbe;
import mingbai.service.alert.AlertDesk;
import mingbai.service.browser.Browser;
import mingbai.service.browser.SharedConsole;
import mingbai.service.browser.SharedConsole.Running;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.Publisher;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/// A notice's way to the walls and into the evidence, other people's spreadsheets, pictures and the
/// hall map, as the hall's manager follows them.
@ExtendWith(SharedConsole.class)
class JourneysBrowserTest {
    private Running running;
    private Browser browser;
    private long entries;

    @BeforeEach
    void at(Running shared) {
        running = shared;
        browser = shared.browser;
    }

    private StationStatus status(String id, boolean online, long version, RefusalReport... no) {
        return new StationStatus(
                new StationStatus.Identity(
                        new StationId(id),
                        WatchedHall.HALL,
                        StationStatus.Kind.HALL_BOARD,
                        running.clock.instant()),
                online,
                new StationStatus.Picture(
                        List.of(new Shown(WatchedHall.SCOPE, version, running.clock.instant())),
                        9,
                        true),
                List.of(),
                new StationStatus.Trouble(0, List.of(no)));
    }

    private void handOver(StationProbe station, JournalEvent... events) throws Exception {
        List<JournalEntry> batch = new ArrayList<>();
        for (var event : events) {
            entries++;
            var id = new EntryId(new UUID(3, entries));
            batch.add(new JournalEntry(id, entries, running.clock.instant(), event));
        }
        var who = new StationId("board-1");
        station.subscribe(Topics.receipt(who));
        station.publish(Topics.journal(who), new JournalBatch(who, batch));
        station.next(Topics.receipt(who));
    }

    private long release() {
        var notice =
                new Notice(
                        "n1",
                        Notice.Kind.PUBLICITY,
                        "示例：老旧小区改造项目名单的公示",
                        "名单附后。",
                        LibraryDocument.ALWAYS);
        running.part(Library.class)
                .put(
                        LibraryDocument.of(
                                WatchedHall.SCOPE,
                                ContentPath.notice("n1"),
                                DocumentType.NOTICE,
                                notice));
        running.part(Publisher.class).publishHall();
        return running.part(Publisher.class).out(WatchedHall.SCOPE).orElseThrow().version();
    }

    @Test
    void aNoticeIsFollowedToTheWallsAndIntoTheEvidence() throws Exception {
        try (var station = new StationProbe(running.service.mqtt(), "boards")) {
            long version = release();
            running.clock.advance(Duration.ofSeconds(2));
            var now = running.clock.instant();
            handOver(
                    station,
                    new JournalEvent.ContentStored(WatchedHall.SCOPE, version, now),
                    new JournalEvent.ContentShown(WatchedHall.SCOPE, version, now.plusMillis(400)));
            var refusal =
                    new RefusalReport(
                            Topics.manifest(WatchedHall.SCOPE).name(),
                            Verdict.Reason.TOO_FEW_SIGNATURES,
                            now);
            tell(station, status("board-1", true, version));
            tell(station, status("board-2", true, version - 1, refusal));
            tell(station, status("strip-36", false, 1));
            delivery();
            running.part(AlertDesk.class).look();
            running.clock.advance(Duration.ofMinutes(3));
            running.part(AlertDesk.class).look();
            alerts();
            evidence();
        }
    }

    private static void tell(StationProbe station, StationStatus status) throws Exception {
        station.publish(Topics.status(status.identity().station()), status);
    }

    private void delivery() throws Exception {
        browser.open("/delivery");
        browser.awaitText("[data-station=board-2]", "签名人数不足");
        browser.awaitText("[data-station=strip-36]", "离线，上线后自动补发");
        running.pictures("delivery");
    }

    private void alerts() throws Exception {
        browser.open("/alerts");
        browser.awaitText("main", "strip-36");
        running.pictures("alerts");
        browser.press("form[action$='/acknowledge'] button");
        browser.awaitText("tbody", "manager");
    }

    private void evidence() throws Exception {
        browser.open("/evidence");
        browser.awaitText("#chain", "证据链完整");
        running.pictures("evidence");
        browser.open("/evidence/notices/n1");
        browser.awaitText("main", "board-1");
        running.pictures("evidence-notice");
        assertEquals(
                "200 application/pdf %PDF-",
                browser.script(
                        "const r = new XMLHttpRequest();"
                                + "r.open('GET', '/evidence/notices/n1/certificate.pdf?days=5',"
                                + " false); r.send();"
                                + "return r.status + ' ' + r.getResponseHeader('Content-Type')"
                                + " + ' ' + r.responseText.slice(0, 5);"));
    }

    private void choose(String page, Path file) {
        browser.open(page);
        browser.see("#file");
        browser.driver().findElement(By.id("file")).sendKeys(file.toAbsolutePath().toString());
    }

    @Test
    void otherPeoplesColumnsAreMappedOnceAndKnownFromThenOn() throws Exception {
        String theirs =
                """
                代码,服务名称,类别
                EX-1,示例：取水许可,行政许可
                """;
        var file = running.folder.resolve("theirs.csv");
        Files.write(file, theirs.getBytes(StandardCharsets.UTF_8));
        choose("/imports", file);
        browser.write("source", "示例平台");
        browser.press("main button[type=submit]");
        browser.awaitText("#state .alert", "不合格");
        browser.press("a[href$='/columns']");
        map("事项编码", "代码");
        map("事项名称", "服务名称");
        map("事项类型", "类别");
        fix("类型代码", "01");
        fix("部门", "d01");
        fix("行使层级", "县级");
        fix("目录", "A1");
        fix("目录内", "否");
        fix("业务", "general");
        running.pictures("columns");
        browser.press("main form > button[type=submit]");
        browser.awaitText("#differences tbody", "示例：取水许可");
        running.pictures("import-preview");
        browser.press("form[action$='/drop'] button");
        choose("/imports", file);
        browser.write("source", "示例平台");
        browser.press("main button[type=submit]");
        browser.awaitText("#differences tbody", "示例：取水许可");
        browser.press("form[action$='/drop'] button");
        var shelf = running.part(HallShelf.class);
        assertTrue(shelf.item(new ItemCode("EX-1")).isEmpty());
    }

    private void map(String ours, String theirs) {
        new Select(browser.see("select[aria-label='" + ours + "']")).selectByValue(theirs);
    }

    private void fix(String ours, String always) {
        var field = browser.see("input[aria-label='" + ours + " 固定内容']");
        field.clear();
        field.sendKeys(always);
    }

    @Test
    void aPictureIsKeptAndOneThatIsNoneIsRefused() throws Exception {
        var good = running.folder.resolve("good.png");
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "png", good.toFile());
        choose("/media", good);
        browser.write("name", "form-9");
        browser.write("words", "示例表格");
        browser.press("main button[type=submit]");
        browser.awaitText("main .alert.good", "已保存「form-9」");
        browser.awaitText(".pictures", "示例表格");
        running.pictures("pictures");
        var bad = running.folder.resolve("bad.png");
        Files.writeString(bad, "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        choose("/media", bad);
        browser.write("name", "form-8");
        browser.write("words", "示例");
        browser.press("main button[type=submit]");
        browser.awaitText("#refusal", "只接受 PNG");
        browser.press("form[action$='/form-9/remove'] button");
        browser.awaitText("main .alert.good", "已删除");
    }

    @Test
    void aPlanIsCheckedAndTheWalkThroughTheHallIsDrawn() throws Exception {
        browser.open("/hall-map");
        browser.see("#plan svg");
        running.pictures("hall-map");
        var file = running.folder.resolve("plan.geojson");
        Files.writeString(
                file,
                """
                {"type":"FeatureCollection","features":[{"type":"Feature",
                "properties":{"kind":"window","ref":"997","name":"不存在"},"geometry":
                {"type":"Polygon","coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]}}]}
                """);
        choose("/hall-map", file);
        browser.press("form.fields button[type=submit]");
        browser.awaitText("#refusal", "大厅没有「997」");
    }

    @Test
    void theMainPagesFitADesk() throws Exception {
        for (var page : List.of("notices", "approvals", "catalogue", "imports", "stations")) {
            browser.open("/" + page);
            browser.see("main h1");
            running.pictures("page-" + page);
        }
        browser.open("/");
        browser.awaitText("#tile-unsigned", "待签发");
        running.pictures("page-home");
    }
}

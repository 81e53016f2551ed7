package mingbai.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallId;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.service.browser.Browser;
import mingbai.service.notice.NoticeDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A notice on its way from an editor's form to the stations and off them again, in real browsers.
class AnnounceBrowserTest {
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));
    private static final String TITLE = "端午节放假安排";

    @TempDir static Path folder;
    private static ContentService service;
    private static Verifier verifier;

    @BeforeAll
    static void start() throws Exception {
        service =
                ContentService.start(
                        OpenedHall.settings(folder),
                        new MovableClock("2026-05-06T01:00:00Z"),
                        RandomGenerator.of("L64X128MixRandom"));
        byte[] trust = Files.readAllBytes(folder.resolve("data/trust.json"));
        verifier = new Verifier(Wire.read(trust, TrustRoot.class));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Browser as(String name) throws Exception {
        var browser = Browser.desktop(service.console());
        browser.logIn(name, QuietRooms.password(folder, name));
        return browser;
    }

    private static ContentManifest next(StationProbe station) throws Exception {
        byte[] sealed = station.next(Topics.manifest(HALL)).getPayload();
        if (Sealed.openManifest(sealed, verifier)
                instanceof Sealed.Opened.Trusted<ContentManifest>(ContentManifest manifest)) {
            return manifest;
        }
        throw new AssertionError("a manifest that cannot be trusted");
    }

    private static boolean names(ContentManifest manifest, StationProbe station) throws Exception {
        for (var entry : manifest.documents()) {
            if (entry.type() == DocumentType.NOTICE) {
                var topic = Topics.document(entry.sha256());
                station.subscribe(topic);
                if (Wire.read(station.next(topic).getPayload(), Notice.class)
                        .title()
                        .equals(TITLE)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aNoticeIsWrittenByOneApprovedByAnotherShownAndWithdrawn() throws Exception {
        try (var station = new StationProbe(service.mqtt(), "announce-probe")) {
            station.subscribe(Topics.manifest(HALL));
            var before = next(station);
            String page = write();
            cannotApprove("editor", page);
            approve(page);
            var shown = next(station);
            assertEquals(before.version() + 1, shown.version());
            assertEquals(before.documents().size() + 1, shown.documents().size());
            assertTrue(names(shown, station));
            withdraw(page);
            var after = next(station);
            assertEquals(before.documents(), after.documents());
        }
    }

    private static String write() throws Exception {
        try (var editor = as("editor")) {
            editor.open("/notices/new");
            editor.write("title", TITLE);
            editor.write("body", "六月十九日至二十一日放假，共三天。自助服务区照常开放。");
            editor.awaitText("[data-count=body]", "27 / 2000 字");
            editor.awaitText(".led-text", "【通知公告】" + TITLE + "：六月十九日");
            editor.press("button[value=submit]");
            editor.awaitText("#words", "已提交");
            editor.awaitText("#state", "待审核");
            assertFalse(editor.shows("#approve"));
            return editor.path();
        }
    }

    /// Not by the page, and not past it either.
    private static void cannotApprove(String name, String page) throws Exception {
        var forger = new ConsoleProbe(service.console());
        forger.logIn(name, QuietRooms.password(folder, name));
        forger.postWithTokenOf(page, page + "/approve", Map.of("revision", "2"));
        assertTrue(forger.get(page).body().contains("您的角色不能进行此操作"));
        try (var station = new StationProbe(service.mqtt(), "approve-probe")) {
            station.subscribe(Topics.manifest(HALL));
            assertFalse(names(next(station), station));
        }
    }

    private static long waiting() {
        return service.part(NoticeDesk.class).waiting();
    }

    private static void approve(String page) throws Exception {
        try (var reviewer = as("reviewer")) {
            reviewer.awaitText("#tile-notices .big", waiting() + " 份");
            reviewer.open(page);
            reviewer.press("#approve");
            reviewer.awaitText("#words", "已批准并签名发布");
            reviewer.awaitText("#state", "已发布");
        }
    }

    private static void withdraw(String page) throws Exception {
        try (var manager = as("manager")) {
            manager.open(page);
            manager.press("#withdraw");
            manager.awaitText("#state", "已撤回");
            manager.open("/audit");
            manager.awaitText("main", "撤回公告");
            manager.awaitText("main", "批准公告");
        }
    }

    @Test
    void aManagerCannotApproveWhatTheManagerWrote() throws Exception {
        try (var manager = as("manager")) {
            manager.open("/notices/new");
            manager.write("title", "窗口调整");
            manager.write("body", "三号窗口今日暂停。");
            manager.press("button[value=submit]");
            manager.awaitText("#own-work", "须由另一个人批准");
            assertFalse(manager.shows("#approve"));
        }
    }

    @Test
    void aTextThatMayNotBeShownIsRefusedWithItsPlace() throws Exception {
        try (var editor = as("editor")) {
            editor.open("/notices/new");
            editor.write("title", "咨询电话");
            editor.write("body", "请联系小王 138 1234 5678，证件 ⌬ 自备。");
            editor.press("button[value=submit]");
            editor.awaitText("#faults", "有 2 处需要修改");
            editor.awaitText("#faults li:nth-child(1)", "第 24 个字（U+232C）");
            editor.awaitText("#faults li:nth-child(1) mark", "⌬");
            editor.awaitText("#faults li:nth-child(2)", "第 7 个字起像是手机号");
            editor.awaitText("#faults li:nth-child(2) mark", "138 1234 5678");
            assertEquals("/notices", editor.path());
        }
    }

    @Test
    void aClerkSeesNoNotices() throws Exception {
        var clerk = new ConsoleProbe(service.console());
        clerk.logIn("clerk", QuietRooms.password(folder, "clerk"));
        assertEquals(403, clerk.get("/notices").statusCode());
        assertEquals(403, clerk.get("/imports").statusCode());
        assertEquals(403, clerk.get("/audit").statusCode());
        assertEquals(200, clerk.get("/catalogue").statusCode());
    }
}

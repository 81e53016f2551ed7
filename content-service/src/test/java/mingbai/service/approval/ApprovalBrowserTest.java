package mingbai.service.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.Place;
import mingbai.model.content.Scope;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.StationProbe;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.account.SetUpLink;
import mingbai.service.browser.Browser;
import mingbai.service.database.Database;
import mingbai.service.factor.SecondFactor;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.notice.NoticeDraft;
import mingbai.service.notice.NoticeOutcome;
import mingbai.service.trust.KeyRequests;
import mingbai.service.trust.RealHall;
import mingbai.service.trust.RootDesk;
import mingbai.service.trust.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people and their browsers, outside a demo: a log-in with a second factor, keys that never
/// leave them, a release signed by both, a blackout by one and its end by both.
class ApprovalBrowserTest {
    private static final HallId SONGMING = new HallId("songming");
    private static final Scope HALL = new Scope.OfHall(SONGMING);
    private static final Reach COUNTY =
            Reach.of(new Scope.OfRegion(new RegionCode("530127000000")));
    private static final String PASSWORD = "correct horse 7";

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

    @Test
    void twoPeopleSignInTheirBrowsersAndAStationBelievesIt() throws Exception {
        try (var service = ContentService.start(QuietRooms.real(folder), clock, random);
                var manager = browser(service);
                var reviewer = browser(service);
                var station = new StationProbe(service.mqtt(), "approval-probe")) {
            service.part(AccountService.class)
                    .put(new Account("mai", "麦主管", Set.of(Role.MANAGER), COUNTY), PASSWORD);
            manager.logIn("mai", PASSWORD);
            enterByLink(service, reviewer);
            makeKey(manager);
            makeKey(reviewer);
            var verifier = ordained(service);
            station.subscribe(Topics.manifest(HALL));
            station.subscribe(Topics.emergency(HALL));

            sign(manager, "first", "初审签名已收到");
            assertTrue(station.silent(Topics.manifest(HALL)));
            sign(reviewer, "final", "第 1 版已发布");
            assertEquals(1, manifest(station, verifier).version());

            announce(service);
            reviewer.open("/approvals/hall/songming");
            reviewer.awaitText(".difference", "端午节放假安排");
            reviewer.awaitText(".difference tbody", "六月十九日");
            wide(reviewer, "review", 1366, 768);
            sign(reviewer, "final", "终审签名已收到");
            sign(manager, "first", "第 2 版已发布");
            assertEquals(2, manifest(station, verifier).version());
            wide(manager, "approvals", 1920, 1080);

            blackout(reviewer, manager);
            var dark = order(station, verifier, Optional.empty());
            assertTrue(dark.dark());
            lift(reviewer, manager);
            assertFalse(order(station, verifier, Optional.of(dark)).dark());
            look(manager, "trust");
            look(manager, "people");
        }
    }

    private static void look(Browser manager, String page) throws Exception {
        manager.open("/" + page);
        wide(manager, page, 1366, 768);
    }

    /// The officers trust those who asked; what a station of the hall then believes.
    private static Verifier ordained(ContentService service) throws Exception {
        var trust = service.part(Trust.class);
        var officers = new RealHall(trust, service.part(RootDesk.class));
        service.part(KeyRequests.class).open().forEach(officers::approver);
        officers.ordain();
        return new Verifier(trust.root(), new Place(new RegionCode("530127000000"), SONGMING));
    }

    private static Browser browser(ContentService service) {
        return Browser.desktop(service.console());
    }

    private void enterByLink(ContentService service, Browser reviewer) throws Exception {
        var account = new Account("rui", "芮审核", Set.of(Role.REVIEWER), COUNTY);
        String token =
                service.part(Database.class)
                        .writeNow(sql -> {
                            service.part(AccountService.class).put(sql, account, "");
                            return service.part(SetUpLink.class).draw(sql, random, "rui");
                        });
        reviewer.open("/set-up/" + token);
        reviewer.see("#qr");
        reviewer.picture("set-up");
        var secret =
                (String) reviewer.script("return document.querySelector('#secret').textContent");
        String code = service.part(SecondFactor.class).code(secret, clock.instant());
        reviewer.write("password", PASSWORD);
        reviewer.write("code", code);
        reviewer.press("button[type=submit]");
        reviewer.awaitText(".alert.good", "设置完成");
        reviewer.write("name", "rui");
        reviewer.write("password", PASSWORD);
        reviewer.write("code", code);
        reviewer.see("form.fields").submit();
        reviewer.awaitText(".me", "芮审核");
    }

    private static void makeKey(Browser browser) {
        browser.open("/my-key");
        browser.awaitText("#here", "本浏览器没有密钥");
        browser.press("#make-key");
        browser.awaitText("#asked", "等待信任根仪式");
        browser.awaitText("#here", "尚未生效");
    }

    private static void sign(Browser browser, String part, String said) {
        browser.open("/approvals/hall/songming");
        browser.press("#sign-" + part);
        browser.awaitText("#words", said);
    }

    private void announce(ContentService service) {
        service.part(AccountService.class)
                .put(new Account("eva", "伊编辑", Set.of(Role.EDITOR), COUNTY), PASSWORD);
        var desk = service.part(NoticeDesk.class);
        var text = new NoticeDraft.Text("端午节放假安排", "六月十九日至二十一日放假，共三天。");
        var now = clock.instant();
        var draft =
                new NoticeDraft(
                        Optional.empty(),
                        0,
                        Notice.Kind.ANNOUNCEMENT,
                        text,
                        now,
                        now.plus(Duration.ofDays(3)),
                        NoticeDraft.Place.USUAL);
        var written = assertInstanceOf(NoticeOutcome.Done.class, desk.write(draft, "eva")).file();
        String id = written.notice().id();
        desk.submit(id, 1, "eva");
        assertInstanceOf(NoticeOutcome.Unsigned.class, desk.approve(id, 2, "mai"));
    }

    private static ContentManifest manifest(StationProbe station, Verifier verifier)
            throws Exception {
        byte[] sealed = station.next(Topics.manifest(HALL)).getPayload();
        if (Sealed.openManifest(sealed, verifier)
                instanceof Sealed.Opened.Trusted<ContentManifest>(var manifest)) {
            return manifest;
        }
        throw new AssertionError("a manifest that cannot be trusted");
    }

    private static EmergencyOrder order(
            StationProbe station, Verifier verifier, Optional<EmergencyOrder> before)
            throws Exception {
        byte[] sealed = station.next(Topics.emergency(HALL)).getPayload();
        if (Sealed.openOrder(sealed, before, verifier)
                instanceof Sealed.Opened.Trusted<EmergencyOrder>(var order)) {
            return order;
        }
        throw new AssertionError("an order that cannot be trusted");
    }

    private static void blackout(Browser reviewer, Browser manager) throws Exception {
        reviewer.open("/emergency");
        reviewer.press("#scope-hall-songming .darken");
        reviewer.awaitText("#words", "已黑屏");
        wide(reviewer, "emergency", 1366, 768);
        manager.open("/emergency");
        manager.awaitText("#scope-hall-songming", "黑屏中");
    }

    private static void lift(Browser reviewer, Browser manager) {
        reviewer.press("#scope-hall-songming .lift");
        reviewer.awaitText("#words", "等待另一个人签名");
        assertFalse(reviewer.shows("#scope-hall-songming .agree"));
        manager.open("/emergency");
        manager.press("#scope-hall-songming .agree");
        manager.awaitText("#words", "屏幕恢复显示");
    }

    private static void wide(Browser browser, String name, int width, int height) throws Exception {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of(
                                "width",
                                width,
                                "height",
                                height,
                                "deviceScaleFactor",
                                1,
                                "mobile",
                                false));
        browser.picture(name);
    }
}

package mingbai.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.service.browser.Browser;
import mingbai.service.library.HallShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.interactions.Actions;

/// A ticket's way from the slip to the rating, in real browsers: the clerk's, the visitor's phone
/// and the manager's.
class CallingJourneyTest {
    private static final HallId HALL = new HallId("songming");
    private static final StationId KIOSK = new StationId("kiosk-1");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private ContentService service;

    @BeforeEach
    void start() throws Exception {
        service =
                ContentService.start(
                        OpenedHall.settings(folder), clock, RandomGenerator.of("L64X128MixRandom"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Answer.Ticket take(String business) throws Exception {
        var trust = Files.readAllBytes(folder.resolve("data/trust.json"));
        try (var kiosk = new StationProbe(service.mqtt(), KIOSK.value())) {
            kiosk.subscribe(Topics.answer(KIOSK));
            var ask =
                    new Ask.TakeTicket(
                            new RequestId(UUID.randomUUID()),
                            KIOSK,
                            new BusinessId(business),
                            Optional.empty());
            kiosk.ask(Topics.ask(HALL), ask, Topics.answer(KIOSK), "ticket");
            var opened =
                    Sealed.openLive(
                            kiosk.next(Topics.answer(KIOSK)).getPayload(),
                            PayloadType.ANSWER,
                            Answer.class,
                            new Verifier(Wire.read(trust, TrustRoot.class)));
            var trusted = assertInstanceOf(Sealed.Opened.Trusted.class, opened);
            return assertInstanceOf(Answer.TicketIssued.class, trusted.message()).ticket();
        }
    }

    private Browser enter(String name) throws Exception {
        var browser = Browser.desktop(service.console());
        browser.logIn(name, QuietRooms.password(folder, name));
        return browser;
    }

    /// A phone looks again when it is taken out of the pocket.
    private static void lookAgain(Browser phone) {
        phone.script("document.dispatchEvent(new Event('visibilitychange'))");
    }

    @Test
    void aTicketIsCalledFollowedOnAPhoneFinishedAndRatedOnce() throws Exception {
        var first = take("marriage");
        var second = take("marriage");
        try (var clerk = enter("clerk");
                var phone = Browser.phone(service.console())) {
            phone.open("/t/" + second.token());
            assertEquals("1", phone.text("#ahead"));
            callByHand(clerk, first, second);
            lookAgain(phone);
            phone.awaitText("#stage", "请到 36 号窗口");
            phone.picture("phone-called");
            recallAndFinish(clerk, second);
            lookAgain(phone);
            rateWithAReason(phone, second);
        }
        managerReads(second);
    }

    private void callByHand(Browser clerk, Answer.Ticket first, Answer.Ticket second)
            throws Exception {
        clerk.open("/windows");
        clerk.picture("windows");
        clerk.press("#window-36");
        clerk.see("#press-call-next");
        clerk.picture("panel-waiting");
        new Actions(clerk.driver()).doubleClick(clerk.see("#press-call-next")).perform();
        clerk.awaitText("#words", "已呼叫 " + first.number());
        assertEquals(first.number().text(), clerk.text("#serving"));
        assertEquals("1", clerk.text("#waiting"));
        take("marriage");
        clerk.awaitText("#waiting", "2");
        assertTrue(clerk.text("#words").contains("已呼叫 " + first.number()));
        clerk.keyUntil("n", "#words", "刚刚呼叫了 " + first.number());
        clerk.picture("panel-too-soon");
        clock.advance(Duration.ofMinutes(1));
        clerk.keyUntil(" ", "#words", "已呼叫 " + second.number());
        clerk.picture("panel-serving");
    }

    private void recallAndFinish(Browser clerk, Answer.Ticket ticket) throws Exception {
        clock.advance(Duration.ofMinutes(1));
        clerk.keyUntil("r", "#words", "再次呼叫 " + ticket.number());
        clerk.awaitText(".calls", "重呼");
        clerk.keyUntil("f", "#words", ticket.number() + " 已结束");
        clerk.awaitText("#serving", "—");
        clerk.keyUntil("p", "#words", "窗口已暂停受理");
        clerk.see("#press-resume");
        clerk.picture("panel-paused");
    }

    private void rateWithAReason(Browser phone, Answer.Ticket ticket) throws Exception {
        phone.awaitText("#stage", "已办结");
        phone.picture("phone-finished");
        phone.press("label[for=grade-DISSATISFIED]");
        phone.press(".rate button");
        phone.awaitText("#outcome", "请选择原因或写下说明");
        phone.press("#grade-DISSATISFIED:checked ~ .tags label:nth-of-type(8)");
        phone.write("text", "等候时间长，<b>没有人</b>说明原因");
        phone.picture("phone-rating");
        assertTrue(phone.fits());
        phone.press(".rate button");
        phone.awaitText("#rated", "感谢您的评价");
        assertEquals("/t/" + ticket.token(), phone.path());
        assertFalse(phone.shows(".rate [name=grade]"));
        phone.picture("phone-rated");
        var again =
                new ConsoleProbe(service.console())
                        .postAsItIs(
                                "/t/" + ticket.token() + "/rating",
                                Map.of("grade", "VERY_SATISFIED"));
        assertEquals(200, again.statusCode());
        assertTrue(again.body().contains("这个号码已经评价过"), again.body());
    }

    private void managerReads(Answer.Ticket ticket) throws Exception {
        try (var manager = enter("manager")) {
            manager.open("/ratings");
            assertEquals("0.0%", manager.text("#rate"));
            assertEquals("0 ÷ 1", manager.text("#formula"));
            manager.awaitText(".latest", ticket.number().text());
            manager.awaitText(".latest", "等候时间长，<b>没有人</b>说明原因");
            manager.awaitText("main", "（单项或合计少于 5），不单列");
            manager.picture("ratings-one");
            manager.open("/figures");
            manager.awaitText("main", "36号");
            manager.picture("figures");
        }
    }

    @Test
    void aPanelLeftOpenOverARestartLeadsBackThroughTheLogIn() throws Exception {
        take("marriage");
        try (var clerk = enter("clerk")) {
            clerk.open("/windows/36");
            clerk.see("#press-call-next");
            clerk.driver().manage().deleteAllCookies();
            clerk.until(d -> clerk.path().equals("/log-in"));
            clerk.write("name", "clerk");
            clerk.write("password", QuietRooms.password(folder, "clerk"));
            clerk.see("form.fields").submit();
            clerk.until(d -> clerk.path().equals("/windows/36"));
            clerk.awaitText("#waiting", "1");
        }
    }

    @Test
    void nothingIsWiderThanAPhone() throws Exception {
        var ticket = take("marriage");
        try (var phone = Browser.phone(service.console())) {
            for (var path : List.of("/t/" + ticket.token(), "/t/" + "A".repeat(22))) {
                seeWhole(phone, path);
            }
            var item = service.part(HallShelf.class).catalogue().getFirst();
            seeWhole(phone, "/i/" + item.code());
            assertEquals(item.name(), phone.text("#name"));
            phone.see("#bring");
            assertEquals(Set.of(), phone.driver().manage().getCookies());
            seeWhole(phone, "/log-in");
            phone.logIn("manager", QuietRooms.password(folder, "manager"));
            for (var path : List.of("/windows", "/windows/36", "/ratings")) {
                seeWhole(phone, path);
            }
        }
    }

    private static void seeWhole(Browser phone, String path) throws Exception {
        phone.open(path);
        phone.see("main");
        assertTrue(phone.fits(), path);
        phone.picture(
                "phone"
                        + path.replaceAll("/", "-")
                                .replaceAll("-t-A+$", "-unknown")
                                .replaceAll("-t-.*", "-ticket"));
    }

    @Test
    void everybodyOpensOnlyWhatIsTheirs() throws Exception {
        var clerk = new ConsoleProbe(service.console());
        clerk.logIn("clerk", QuietRooms.password(folder, "clerk"));
        assertEquals(200, clerk.get("/windows/36").statusCode());
        assertEquals(403, clerk.get("/ratings").statusCode());
        assertEquals(404, clerk.get("/windows/0").statusCode());
        assertEquals(404, clerk.get("/windows/41").statusCode());
        assertEquals(404, clerk.get("/windows/12345").statusCode());
        var auditor = new ConsoleProbe(service.console());
        auditor.logIn("auditor", QuietRooms.password(folder, "auditor"));
        assertEquals(200, auditor.get("/ratings").statusCode());
        assertEquals(403, auditor.get("/windows/36").statusCode());
        assertEquals(400, auditor.get("/ratings?period=EVER").statusCode());
        for (var path : List.of("/figures", "/figures.csv", "/figures.xlsx")) {
            assertEquals(200, auditor.get(path).statusCode(), path);
            assertEquals(403, clerk.get(path).statusCode(), path);
            assertEquals(400, auditor.get(path + "?from=yesterday").statusCode(), path);
            var backwards = path + "?from=2026-05-06&to=2026-05-05";
            assertEquals(400, auditor.get(backwards).statusCode(), path);
        }
    }

    @Test
    void aPressWithoutScriptsIsAnsweredOnTheNextPageAndCountsOnce() throws Exception {
        var ticket = take("marriage");
        take("marriage");
        var clerk = new ConsoleProbe(service.console());
        clerk.logIn("clerk", QuietRooms.password(folder, "clerk"));
        var press = Map.of("command", UUID.randomUUID().toString());
        var from = "/windows/36";
        for (var words : List.of("已呼叫 " + ticket.number(), "没有重复执行")) {
            var answer = clerk.postFrom(from, from + "/call-next", press);
            assertEquals(302, answer.statusCode());
            var page = clerk.get(from).body();
            assertTrue(page.contains(words), page);
        }
        assertEquals(
                400, clerk.postFrom(from, from + "/finish", Map.of("command", "x")).statusCode());
        assertEquals(404, clerk.postFrom(from, from + "/open-safe", press).statusCode());
        assertEquals(403, clerk.postAsItIs(from + "/finish", press).statusCode());
    }

    @Test
    void aPhoneThatAsksTooOftenIsToldToWait() throws Exception {
        var ticket = take("marriage");
        var phone = new ConsoleProbe(service.console());
        int status = 200;
        for (int i = 0; i < 100 && status == 200; i++) {
            status = phone.get("/t/" + ticket.token() + "/now").statusCode();
        }
        assertEquals(429, status);
        assertEquals(200, phone.get("/t/" + take("tax").token()).statusCode());
    }
}

package mingbai.service.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.QuietRooms;
import mingbai.service.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/// A clerk's less frequent deeds, in a real browser, and what a visitor's phone says of them.
class PanelBrowserTest {
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

    private Browser clerk() throws Exception {
        var browser = Browser.desktop(service.console());
        browser.logIn("clerk", QuietRooms.password(folder, "clerk"));
        return browser;
    }

    /// Takes a ticket for somebody at the window, and returns its token.
    private static String take(Browser clerk, String business, String group) throws Exception {
        openMore(clerk);
        var form = clerk.see("#take-ticket").findElement(By.xpath("./ancestor::form"));
        new Select(form.findElement(By.name("business"))).selectByValue(business);
        new Select(form.findElement(By.name("priority"))).selectByValue(group);
        clerk.press("#take-ticket");
        clerk.until(d -> clerk.path().startsWith("/slips/"));
        return clerk.path().substring("/slips/".length());
    }

    private static void openMore(Browser clerk) throws Exception {
        clerk.open("/windows/36");
        clerk.see("#further");
        clerk.script("document.getElementById('further').open = true");
    }

    private static void byNumber(Browser clerk, String number, String reason, String button)
            throws Exception {
        openMore(clerk);
        clerk.see("#ticket").sendKeys(number);
        clerk.see("#reason").sendKeys(reason);
        clerk.press("#" + button);
    }

    /// A press right after another one counts as the same, so it is tried until it works.
    private static void hold(Browser clerk) {
        clerk.until(d -> {
            boolean held = clerk.shows("#aside");
            if (!held) {
                clerk.key("h");
            }
            return held;
        });
    }

    @Test
    void aClerkTakesHoldsReturnsAndPutsFirst() throws Exception {
        try (var clerk = clerk();
                var phone = Browser.phone(service.console())) {
            String first = take(clerk, "marriage", "");
            assertEquals("M001", clerk.text("#number"));
            clerk.picture("slip");
            take(clerk, "marriage", "PREGNANT");
            take(clerk, "marriage", "");
            clerk.open("/windows/36");
            clerk.press("#press-call-next");
            clerk.awaitText("#words", "已呼叫 M002");
            hold(clerk);
            clerk.awaitText("#aside", "M002");
            clerk.picture("panel-held");
            byNumber(clerk, "m003", "", "put-first");
            clerk.awaitText("#words", "请填写原因");
            byNumber(clerk, "m003", "航班将起飞", "put-first");
            clerk.awaitText("#words", "M003 已置顶");
            phone.open("/t/" + first);
            assertEquals("1", phone.text("#ahead"));
            phone.picture("phone-waiting");
            clerk.press("[data-return=M002]");
            clerk.awaitText("#words", "M002 将由 36 号窗口下一个呼叫");
            assertFalse(clerk.shows("#aside"));
            byNumber(clerk, "M001", "本人放弃", "cancel");
            clerk.awaitText("#words", "M001 已弃号");
            phone.open("/t/" + first);
            phone.awaitText("#stage", "号码已取消");
            openMore(clerk);
            clerk.script("window.scrollTo(0, 9999)");
            clerk.picture("panel-more");
            phone.open("/log-in");
            phone.logIn("clerk", QuietRooms.password(folder, "clerk"));
            openMore(phone);
            assertTrue(phone.fits());
            phone.picture("phone-panel");
        }
    }

    @Test
    void aClerkSendsOnPausesWithAReasonAndPrintsAgain() throws Exception {
        try (var clerk = clerk()) {
            String token = take(clerk, "marriage", "");
            clerk.open("/windows/36");
            clerk.press("#press-call-next");
            clerk.awaitText("#words", "已呼叫 M001");
            openMore(clerk);
            clerk.press("#to-window");
            clerk.awaitText("#words", "M001 将由 1 号窗口下一个呼叫");
            byNumber(clerk, "M001", "", "reprint");
            clerk.until(d -> clerk.path().equals("/slips/" + token));
            byNumber(clerk, "M999", "", "reprint");
            clerk.awaitText("#words", "今天没有这个号码");
            byNumber(clerk, "nine", "", "second-call");
            clerk.awaitText("#words", "号码或选项不对");
            openMore(clerk);
            new Select(clerk.see("[name=pause]")).selectByValue("MEAL");
            clerk.press("#pause-because");
            clerk.awaitText("#now", "暂停受理：午间休息");
            clerk.picture("panel-meal");
        }
    }
}

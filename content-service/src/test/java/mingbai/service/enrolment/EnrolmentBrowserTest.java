package mingbai.service.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.enrolment.Reply;
import mingbai.service.browser.SharedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/// A manager lets a box in, and shuts it out.
@ExtendWith(SharedConsole.class)
class EnrolmentBrowserTest {
    private static final String PAGE = "https://hall.example/enrolment";

    @Test
    void aBoxIsLookedUpComparedLetInAndShutOut(SharedConsole.Running console) throws Exception {
        var desk = console.part(EnrolmentDesk.class);
        var waiting =
                assertInstanceOf(
                        Reply.Waiting.class,
                        desk.apply(BareBox.made().application(Program.DISPLAY), "10.0.0.9", PAGE));
        var browser = console.browser;
        browser.open("/enrolment?code=00000000");
        browser.press("#find");
        browser.awaitText("#words", "没有终端在用这个配对码");
        browser.open("/enrolment?code=" + waiting.code().digits());
        browser.awaitText("#waiting", "1 台正在等待");
        browser.press("#find");
        browser.awaitText("#guest h2", waiting.code().grouped());
        console.pictures("enrolment-box");
        var driver = browser.driver();
        driver.findElement(By.cssSelector("#approve [name=station]")).sendKeys("board-9");
        browser.press("#approve [name=same]");
        browser.press("#let-in");
        browser.awaitText("#words", "已批准 board-9");
        browser.awaitText("[data-station=board-9]", "大厅屏");
        console.pictures("enrolment");
        assertInstanceOf(Reply.Enrolled.class, desk.answer(waiting.token(), "10.0.0.9", PAGE));
        browser.press("[data-station=board-9] summary");
        browser.press("[data-station=board-9] button");
        browser.awaitText("[data-station=board-9] .chip.bad", "已吊销");
        assertEquals("已吊销，连接已断开 Shut out, its connection is ended", words(console));
    }

    private static String words(SharedConsole.Running console) {
        return console.browser.text("#words").replaceAll("\\s+", " ");
    }
}

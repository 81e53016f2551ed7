package mingbai.service.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.random.RandomGenerator;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceClip;
import mingbai.model.voice.VoiceManner;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.QuietRooms;
import mingbai.service.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/// The page of the hall's voice in a real browser, which plays what it is given.
class VoiceBrowserTest {
    private static final String FETCHED =
            "const done = arguments[arguments.length - 1];"
                    + "fetch(arguments[0]).then(r => r.ok ? r.arrayBuffer() : [])"
                    + ".then(b => { let s = ''; new Uint8Array(b).forEach("
                    + "c => s += String.fromCharCode(c)); done(btoa(s)); })";

    private static final String PLAYS = "return document.getElementById('listening').duration > 4";

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
        browser.logIn("manager", QuietRooms.password(folder, "manager"));
    }

    @AfterAll
    static void stop() {
        browser.close();
        service.close();
    }

    private static byte[] fetched(String path) {
        var text = browser.driver().executeAsyncScript(FETCHED, path);
        return Base64.getDecoder().decode(String.valueOf(text));
    }

    private static Path tone(String file, int samples) throws Exception {
        short[] wave = new short[samples];
        for (int i = 0; i < samples; i++) {
            wave[i] = (short) Math.round(8_000 * Math.sin(i * 0.1));
        }
        return Files.write(folder.resolve(file), Recording.of(wave).wav());
    }

    private static void send(String files) {
        browser.open("/voice");
        browser.see("#files");
        browser.driver().findElement(By.id("files")).sendKeys(files);
        browser.press("form[enctype] button[type=submit]");
    }

    @Test
    void aCallIsHeardInTheBrowser() throws Exception {
        browser.open("/voice");
        browser.awaitText("#please", "合成占位");
        assertFalse(browser.shows("#missing"));
        browser.write("ticket", "a012");
        browser.press("[data-listen] button");
        browser.until(d -> (Boolean) browser.script(PLAYS));
        browser.picture("voice");
        var heard = Recording.ofWav(fetched("/voice/call.wav?ticket=A012&window=3"));
        assertTrue(heard.length().toMillis() > 4_000, heard.toString());
        assertTrue(heard.level() > -24, "at " + heard.level());
        assertEquals(0, fetched("/voice/call.wav?ticket=12&window=3").length);
        assertEquals(0, fetched("/voice/call.wav?ticket=A012&window=0").length);
    }

    @Test
    void theHallsOwnRecordingsReplaceStandInsAllOrNone() throws Exception {
        var voice = service.part(VoiceShelf.class);
        var good = tone("七.wav", 9_000);
        var bad = Files.writeString(folder.resolve("yao.wav"), "not a sound");
        send(good + "\n" + bad);
        browser.awaitText("#refused", "yao.wav：不是可读的");
        assertEquals(VoiceClip.Origin.GENERATED, voice.clips().get(ClipName.digit(7)).origin());

        send(good + "\n" + tone("letter-q.wav", 9_000));
        browser.awaitText("#done", "已更换 2 个片段");
        browser.awaitText("#done", "大厅内容已发布第");
        browser.awaitText("#digit-7", "大厅录音");
        assertEquals(VoiceClip.Origin.RECORDED, voice.clips().get(ClipName.digit(7)).origin());
        browser.press("#digit-7 form button");
        browser.awaitText("#digit-7", "合成占位");
        browser.awaitText("#letter-q", "大厅录音");
    }

    @Test
    void theHallSaysHowItCalls() {
        browser.open("/voice");
        browser.press("[name=yao]");
        browser.write("times", "3");
        browser.write("oldestSeconds", "45");
        browser.press("form[action='/voice/manner'] button");
        browser.awaitText("#done", "已保存");
        assertEquals(new VoiceManner(true, 3, 45), service.part(VoiceShelf.class).manner());
    }
}

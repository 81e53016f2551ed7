package mingbai.provisioning.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a technician types, and reads.
@Timeout(60)
class DevicesCommandTest {
    @TempDir Path folder;
    private final StringWriter said = new StringWriter();

    private int devices(String... words) {
        return DevicesCommand.with(InstantSource.system())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(words);
    }

    private int configured(String configuration, String... words) throws IOException {
        Path config = Files.writeString(folder.resolve("station.properties"), configuration);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--config", config.toString()));
        return devices(all.toArray(String[]::new));
    }

    private String simulated() {
        return """
        station.id=kiosk-1
        printer=simulated
        printer.directory=%1$s/slips
        guide-printer=simulated
        guide-printer.directory=%1$s/guides
        led.card=onbon-6k
        led.shape=128x32 red-green
        led.directory=%1$s/led
        wall=simulated
        speaker=simulated
        speaker.directory=%1$s/speech
        speaker.volume=80
        speaker.phrases=%1$s/phrases
        scanner=simulated
        scanner.model=gm65
        card-reader=simulated
        rating-pad=simulated
        """
                .formatted(folder);
    }

    private void assertSaid(String words) {
        assertTrue(said.toString().contains(words), said.toString());
    }

    /// Where nobody listens.
    private static String nowhere() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "tcp://127.0.0.1:" + taken.getLocalPort();
        }
    }

    @Test
    void everySimulatedDeviceIsListedAsReady() throws IOException {
        assertEquals(0, configured(simulated(), "list"));
        assertEquals(8, said.toString().split("正常 ready", -1).length - 1, said.toString());
        assertSaid("printer 凭条打印机");
        assertSaid("模拟 simulated");
        assertSaid("online（实测 observed）");
        assertSaid("纸张充足 paper full");
        assertSaid("统计 statistics: 连接次数 ConnectionCount 1");
    }

    @Test
    void aDeviceThatIsNotThereIsNamedWithWhatToDo() throws IOException {
        assertEquals(1, devices("list", "--with", "printer=" + nowhere()));
        assertSaid("不可用 unavailable · noDevice");
        assertSaid("找不到打印机，请检查连线和地址。");
    }

    @Test
    void theSelfTestTriesEachDeviceOrTheNamedOnes() throws IOException {
        assertEquals(0, configured(simulated(), "test"));
        assertEquals(8, said.toString().split("通过 passed", -1).length - 1, said.toString());
        assertTrue(Files.exists(folder.resolve("speech/speech-0001.wav")));
        assertEquals(0, configured(simulated(), "test", "led"));
        assertSaid("已校时");
        assertEquals(2, configured(simulated(), "test", "scaner"));
    }

    @Test
    void theSelfTestOfADeadDeviceFails() throws IOException {
        String dead = "led.card=lumen\nled.shape=64x16 red\nled.line=" + nowhere() + "\n";
        assertEquals(1, configured(dead, "test"));
        assertSaid("未通过 FAILED");
        assertSaid("找不到LED屏控制卡");
    }

    @Test
    void aTestSlipAndATestPageArePrinted() throws IOException {
        assertEquals(0, configured(simulated(), "print"));
        assertSaid("已打印凭条 SlipPrintedCount 1");
        assertSaid("切纸次数 PaperCutCount 1");
        assertSaid("已打印，打印机已确认");
        String slip = Files.readString(folder.resolve("slips/slip-0001.txt"));
        assertTrue(slip.contains("打印测试"), slip);
        assertEquals(0, configured(simulated(), "print", "guide"));
        assertTrue(Files.exists(folder.resolve("guides/guide-0001.pdf")));
        assertEquals(2, configured("led.card=onbon-5k\nled.shape=64x16 red", "print"));
        assertSaid("没有配置 · not configured: printer");
    }

    @Test
    void theTestPatternIsShownPictureByPicture() throws IOException {
        assertEquals(0, configured(simulated(), "pattern", "--seconds", "0"));
        assertSaid("测试图 picture 1/");
        assertTrue(Files.exists(folder.resolve("led/pattern-1.png")));
    }

    @Test
    void aCodeACardAndAPressAreRead() throws IOException {
        assertEquals(0, configured(simulated(), "read"));
        assertSaid("读到 read: https://example.gov.cn/t/0");
        assertEquals(0, configured(simulated(), "read", "card"));
        assertSaid("999999********");
        assertFalse(said.toString().contains("测试 "), "no name is ever told");
        assertEquals(0, configured(simulated(), "read", "pad"));
        assertSaid("读到 read: 非常满意 5");
        assertEquals(2, configured("speaker=simulated", "read", "card"));
        assertSaid("没有配置 · not configured: card-reader");
    }

    @Test
    void watchingTellsTheStateAndEnds() throws IOException {
        assertEquals(0, configured(simulated(), "watch", "--seconds", "1"));
        assertSaid("speaker 音箱");
    }

    @Test
    void theBytesOnTheLineCanBeReadAlong() throws IOException {
        assertEquals(0, configured(simulated(), "test", "printer", "--trace"));
        assertSaid("→ 3 10 04 01");
        assertSaid("← 1 12");
        assertFalse(said.toString().contains("中断"), said.toString());
    }

    /// The display's own file, as it stands.
    @Test
    void aBoardThatTheScreenLightsHasNoCardToTry() throws IOException {
        String file =
                """
                speaker=simulated
                speaker.directory=%s/speech
                led.card=screen
                led.shape=128x32 red
                """
                        .formatted(folder);
        assertEquals(0, configured(file, "list"));
        assertFalse(said.toString().contains("LED屏"), said.toString());
    }

    @Test
    void aWrongConfigurationIsNamedByItsKey() throws IOException {
        assertEquals(2, configured("printer=usb0", "list"));
        assertSaid("printer: ");
        assertEquals(2, configured("led.lines=x\nled.card=onbon-6k", "list"));
        assertSaid("did you mean 'led.line'");
        assertEquals(2, configured("led=onbon-6k\nled.screen=2", "list"));
        assertSaid("is now called 'led.card'");
        assertSaid("is now called 'led.number'");
        assertEquals(2, configured("led.card=onbon-6k", "list"));
        assertSaid("needs led.shape");
        assertEquals(2, configured("station.id=kiosk-1", "list"));
        assertSaid("没有配置任何设备");
        assertEquals(2, devices("lst"));
    }
}

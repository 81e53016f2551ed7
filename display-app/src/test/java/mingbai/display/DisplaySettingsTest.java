package mingbai.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.place.WindowNumber;
import mingbai.model.told.ToldKey;
import mingbai.program.settings.Effective;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.settings.ScreenSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplaySettingsTest {
    /// The configuration that the package brings.
    private static final Path PACKAGED =
            Path.of("../provisioning/src/packages/display/files/etc/mingbai/display.conf");

    static Properties complete() {
        var keys = new Properties();
        keys.setProperty("station.id", "board1");
        keys.setProperty("hall.id", "songming");
        keys.setProperty("region.code", "530127000000");
        keys.setProperty("broker.url", "tcp://127.0.0.1:1883");
        keys.setProperty("data.directory", "data");
        keys.setProperty("trust.file", "trust.json");
        return keys;
    }

    static DisplaySettings settings(String... more) throws SettingsRefused {
        var keys = complete();
        for (int i = 0; i < more.length; i += 2) {
            keys.setProperty(more[i], more[i + 1]);
        }
        return DisplaySettings.from(SettingsFile.of(keys));
    }

    @Test
    void aBoardNeedsLittle() throws Exception {
        var board = settings("kind", "hall-board");
        assertEquals(new DisplaySettings.Kind.HallBoard(), board.kind());
        assertEquals("hall-board", board.programmeName());
        assertEquals(Optional.empty(), board.screen().bounds());
    }

    @Test
    void aDisplayMaySpeakForItsZones() throws Exception {
        var silent = settings("kind", "hall-board");
        assertEquals(Optional.empty(), silent.voice());
        var voice =
                settings(
                                "kind", "hall-board",
                                "speaker", "PCH",
                                "speaker.volume", "70",
                                "speaker.zones", "marriage, tax")
                        .voice()
                        .orElseThrow();
        assertEquals("PCH", voice.speaker().name());
        assertEquals(70, voice.volume());
        assertEquals(Set.of("marriage", "tax"), voice.zones());
        assertThrows(
                SettingsRefused.class,
                () ->
                        settings(
                                "kind", "hall-board",
                                "speaker", "PCH",
                                "speaker.volume", "0"));
    }

    @Test
    void aWallIsReachedThroughItsSendingCard() throws Exception {
        assertEquals(Optional.empty(), settings("kind", "hall-board").light().wall());
        var wall = settings("kind", "hall-board", "wall", "tcp://192.168.1.63:5200").light().wall();
        assertEquals("tcp://192.168.1.63:5200", wall.orElseThrow().line().orElseThrow().toString());
        var simulated = settings("kind", "hall-board", "wall", "simulated").light().wall();
        assertTrue(simulated.orElseThrow().simulated());
        assertTrue(refused("kind", "hall-board", "wall", "novastar").startsWith("wall: "));
    }

    private static String refused(String... more) {
        return assertThrows(SettingsRefused.class, () -> settings(more)).getMessage();
    }

    private static final String[] CARD = {
        "kind", "led-board", "led.card", "onbon-6k", "led.shape", "128x32 red"
    };

    private static String[] onCard(String... more) {
        return Stream.concat(Arrays.stream(CARD), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void whatAStripBehindACardCannotUseIsRefusedWithThePlaceForIt() throws Exception {
        assertEquals(Optional.empty(), settings(CARD).pad());
        var lamp = refused(onCard("pins", "simulated", "lamp", "27"));
        assertTrue(lamp.startsWith("lamp: 呼叫灯要接在"), lamp);
        var wall = refused(onCard("wall", "tcp://192.168.1.63:5200"));
        assertTrue(wall.startsWith("wall: 发送卡要接在"), wall);
        var pad = refused(onCard("rating-pad", "simulated"));
        assertTrue(pad.startsWith("rating-pad: 评价器要接在窗口屏上，请删去"), pad);
        assertTrue(
                refused("kind", "hall-board", "rating-pad", "simulated").contains("window-strip"));
    }

    @Test
    void theOldNamesOfTheKeysOfABoardAreToldTheNewOnes() {
        assertTrue(refused(onCard("led.screen", "2")).contains("is now called 'led.number'"));
        assertTrue(
                refused("kind", "led-board", "led", "onbon-6k")
                        .contains("is now called 'led.card'"));
    }

    @Test
    void aStripNamesItsWindowAndPlace() throws Exception {
        var strip =
                settings(
                        "kind", "window-strip",
                        "display.window", "3",
                        "screen.bounds", "10, 20, 640, 96");
        assertEquals(new DisplaySettings.Kind.WindowStrip(new WindowNumber(3)), strip.kind());
        assertEquals(
                Optional.of(new ScreenSettings.Bounds(10, 20, 640, 96)), strip.screen().bounds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "display.window | 3 | kind is missing",
                "kind | kiosk | kind: \"kiosk\" is not hall-board, window-strip or led-board",
                "kind | window-strip | kind: a strip needs display.window",
                "kind | hall-borad"
                        + " | kind: \"hall-borad\" is not hall-board, window-strip or led-board",
            })
    void whatIsWrongIsNamed(String key, String value, String why) {
        var refused = assertThrows(SettingsRefused.class, () -> settings(key, value));
        assertEquals(why, refused.getMessage().replace('\'', '"'));
    }

    /// Those of kiosks are nobody's mistake here.
    @Test
    void whatMayBeToldFromAfarIsUnderstood() throws Exception {
        var keys = complete();
        keys.setProperty("kind", "hall-board");
        keys.setProperty("speaker", "default");
        var examples =
                Arrays.stream(ToldKey.values())
                        .collect(Collectors.toMap(ToldKey::key, ToldKey::example));
        var file = SettingsFile.of(keys).told(examples, 7);
        assertEquals(60, DisplaySettings.from(file).voice().orElseThrow().volume());
        assertEquals(
                List.of("display.programme", "light.brightness", "light.hours", "speaker.volume"),
                file.effective().stream()
                        .filter(each -> each.origin() == Effective.Origin.TOLD)
                        .map(Effective::key)
                        .toList());
    }

    private static SettingsFile packaged(boolean withExamples) throws IOException {
        var text = Files.readString(PACKAGED);
        if (withExamples) {
            text = text.replaceAll("(?m)^#(?=[a-z][a-z.-]*=)", "");
        }
        var values = new Properties();
        values.load(new StringReader(text));
        return SettingsFile.of(values);
    }

    @Test
    void asInstalledItNamesExactlyWhatTheTechnicianHasToFillIn() throws IOException {
        var file = packaged(false);
        var refused = assertThrows(SettingsRefused.class, () -> DisplaySettings.from(file));
        assertEquals(
                "station.id is missing; hall.id is missing; region.code is missing;"
                        + " broker.url is missing",
                refused.getMessage());
    }

    @Test
    void everyExampleInItIsAKeyThatTheProgramKnows() throws IOException {
        var file = packaged(true);
        var refused = assertThrows(SettingsRefused.class, () -> DisplaySettings.from(file));
        assertTrue(refused.getMessage().endsWith("broker.url is missing"), refused.getMessage());
    }
}

package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.welcome.Door;
import mingbai.model.status.StationStatus;
import mingbai.model.told.ToldKey;
import mingbai.program.settings.Effective;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.settings.ScreenSettings;
import org.junit.jupiter.api.Test;

class KioskOptionsTest {
    private static final Path PACKAGED =
            Path.of("../provisioning/src/packages/kiosk/files/etc/mingbai/kiosk.conf");

    private final Properties settings = new Properties();

    KioskOptionsTest() {
        settings.setProperty("station.id", "k01");
        settings.setProperty("hall.id", "songming");
        settings.setProperty("region.code", "530127000000");
        settings.setProperty("broker.url", "tcp://127.0.0.1:1883");
        settings.setProperty("data.directory", "data");
        settings.setProperty("trust.file", "trust.json");
    }

    private KioskOptions options() throws SettingsRefused {
        return KioskOptions.from(SettingsFile.of(settings));
    }

    @Test
    void withoutMoreThereIsNoPrinterAndTheWholeScreen() throws Exception {
        assertEquals(Optional.empty(), options().printer());
        assertFalse(options().stand(Format.PORTRAIT).prints());
        assertEquals(
                new ScreenSettings(Optional.empty(), Optional.empty(), Optional.empty()),
                options().screen());
        assertFalse(options().tour());
    }

    @Test
    void aPrinterIsSimulatedOnlyWhereItIsAskedForByName() throws Exception {
        settings.setProperty("printer", "simulated");
        var simulated = options().printer().orElseThrow();
        assertTrue(simulated.setup().simulated());
        assertEquals(Path.of("data", "slips"), simulated.directory());
        assertTrue(options().stand(Format.PORTRAIT).prints());
    }

    @Test
    void aNarrowPrinterIsNamedAsTheTechniciansToolNamesIt() throws Exception {
        settings.setProperty("printer", "node:/dev/usb/lp0");
        settings.setProperty("printer.profile", "plain-58");
        assertEquals(
                PrinterSetup.parse("node:/dev/usb/lp0", "plain-58"),
                options().printer().orElseThrow().setup());
        settings.setProperty("printer.profile", "wide");
        var refused = assertThrows(SettingsRefused.class, this::options);
        assertTrue(refused.getMessage().contains("printer.profile"), refused.getMessage());
    }

    @Test
    void aKeyThatIsUnknownIsRefusedWithTheOneThatWasMeant() {
        settings.setProperty("printr", "tcp://printer:9100");
        var refused = assertThrows(SettingsRefused.class, this::options);
        assertEquals("unknown key 'printr'; did you mean 'printer'?", refused.getMessage());
    }

    /// Those of boards are nobody's mistake here.
    @Test
    void whatMayBeToldFromAfarIsUnderstood() throws Exception {
        settings.setProperty("speaker", "default");
        var examples =
                Arrays.stream(ToldKey.values())
                        .collect(Collectors.toMap(ToldKey::key, ToldKey::example));
        var file = SettingsFile.of(settings).told(examples, 7);
        assertFalse(KioskOptions.from(file).nights().isEmpty());
        assertEquals(
                List.of("screen.dimmed", "speaker.volume"),
                file.effective().stream()
                        .filter(each -> each.origin() == Effective.Origin.TOLD)
                        .map(Effective::key)
                        .toList());
    }

    private static String refusal(String text) throws IOException {
        var values = new Properties();
        values.load(new StringReader(text));
        var file = SettingsFile.of(values);
        return assertThrows(SettingsRefused.class, () -> KioskOptions.from(file)).getMessage();
    }

    @Test
    void thePackagesConfigurationNamesExactlyWhatTheTechnicianHasToFillIn() throws IOException {
        assertEquals(
                "station.id is missing; hall.id is missing; region.code is missing;"
                        + " broker.url is missing",
                refusal(Files.readString(PACKAGED)));
    }

    @Test
    void everyExampleInThePackagesConfigurationIsAKeyThatTheKioskKnows() throws IOException {
        var all = Files.readString(PACKAGED).replaceAll("(?m)^#(?=[a-z][a-z.-]*=)", "");
        var refused = refusal(all);
        assertTrue(refused.endsWith("broker.url is missing"), refused);
    }

    /// A touch panel (触摸查询屏): no ticket, no rating, no paper.
    @Test
    void aTouchPanelNamesNoPaperAndNoDoorWithANumberOfOnesOwn() throws Exception {
        settings.setProperty("kind", "touch-panel");
        assertEquals(StationStatus.Kind.TOUCH_PANEL, options().kind());
        assertEquals(Optional.empty(), options().printer());
        assertEquals(
                Set.of(Door.GUIDE, Door.DISCLOSURE, Door.MAP, Door.CONSULT), options().doors());
        settings.setProperty("doors", "guide, ticket");
        var refused = assertThrows(SettingsRefused.class, this::options);
        assertTrue(refused.getMessage().contains("a touch panel has no TICKET"));
        settings.setProperty("doors", "guide, map");
        assertEquals(Set.of(Door.GUIDE, Door.MAP), options().doors());
        settings.setProperty("printer", "simulated");
        assertThrows(SettingsRefused.class, this::options);
        settings.remove("printer");
        settings.setProperty("kind", "cupboard");
        assertThrows(SettingsRefused.class, this::options);
    }
}

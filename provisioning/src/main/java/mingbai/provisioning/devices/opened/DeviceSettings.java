package mingbai.provisioning.devices.opened;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import mingbai.device.guide.setup.GuidePrinterSetup;
import mingbai.device.led.setup.LedKeys;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.led.setup.WallSetup;
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.device.speaker.setup.SpeakerSetup;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.provisioning.devices.touched.TouchedSetups;

/// The devices that a configuration names. Keys of other matters are the station's programs' to
/// judge.
public record DeviceSettings(
        Optional<PrinterSetup> printer,
        Optional<GuidePrinterSetup> guidePrinter,
        Optional<LedSetup> led,
        Optional<WallSetup> wall,
        Optional<SpeakerSetup> speaker,
        TouchedSetups touched,
        Map<String, Path> folders) {

    private static final Set<String> DEVICES =
            Set.of("printer", "guide-printer", "led", WallSetup.KEY, "speaker");

    private static final Set<String> WITH_FOLDER =
            Set.of("printer", "guide-printer", "led", "speaker");

    public static DeviceSettings from(Properties all) throws SettingsRefused {
        SettingsFile file = SettingsFile.of(ofDevices(all));
        file.renamed("led", LedKeys.KEY);
        file.renamed("led.screen", LedKeys.NUMBER);
        DeviceSettings settings =
                new DeviceSettings(
                        file.value(PrinterSetup.KEY, PrinterSetup.beside(file::text)),
                        file.value("guide-printer", GuidePrinterSetup::parse),
                        file.value(LedKeys.KEY, LedKeys.beside(file::text)).flatMap(LedKeys::card),
                        file.value(WallSetup.KEY, WallSetup::parse),
                        file.value("speaker", SpeakerSetup::new),
                        TouchedSetups.from(file),
                        folders(file));
        // Keys that kiosk and display know and a test has no use for.
        file.text("speaker.volume");
        file.text("speaker.zones");
        file.text("speaker.phrases");
        file.check();
        return settings;
    }

    private static Properties ofDevices(Properties all) {
        Properties some = new Properties();
        all.stringPropertyNames().stream()
                .filter(key -> isOfADevice(key.replaceFirst("\\..*", "")))
                .forEach(key -> some.setProperty(key, all.getProperty(key)));
        return some;
    }

    private static boolean isOfADevice(String key) {
        return DEVICES.contains(key) || TouchedSetups.KEYS.contains(key);
    }

    private static Map<String, Path> folders(SettingsFile file) {
        Map<String, Path> written = new HashMap<>();
        DEVICES.stream()
                .filter(WITH_FOLDER::contains)
                .forEach(device ->
                        file.path(device + ".directory")
                                .ifPresent(folder -> written.put(device, folder)));
        return written;
    }

    /// Where a simulated device leaves what it did.
    public Path folder(String device) {
        return folders.getOrDefault(device, Path.of("simulated", device));
    }
}

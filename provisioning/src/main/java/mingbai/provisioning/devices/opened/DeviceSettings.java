package mingbai.provisioning.devices.opened;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import mingbai.device.guide.setup.GuidePrinterSetup;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.line.LineAddress;
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
        Optional<LineAddress> wall,
        Optional<SpeakerSetup> speaker,
        TouchedSetups touched,
        Map<String, Path> folders) {

    private static final Set<String> DEVICES =
            Set.of("printer", "guide-printer", "led", "wall", "speaker");

    private static final Set<String> WITH_FOLDER =
            Set.of("printer", "guide-printer", "led", "speaker");
    private static final String USUAL_PROFILE = "usual-80";
    private static final String USUAL_SHAPE = "256x32 full";
    private static final int USUAL_SCREEN = 1;

    public static DeviceSettings from(Properties all) throws SettingsRefused {
        SettingsFile file = SettingsFile.of(ofDevices(all));
        String profile = file.text("printer.profile").orElse(USUAL_PROFILE);
        LedKeys led = LedKeys.from(file);
        DeviceSettings settings =
                new DeviceSettings(
                        file.value("printer", line -> PrinterSetup.parse(line, profile)),
                        file.value("guide-printer", GuidePrinterSetup::parse),
                        file.value("led", led::setup),
                        file.value("wall", LineAddress::parse),
                        file.value("speaker", SpeakerSetup::new),
                        TouchedSetups.from(file),
                        folders(file));
        // Keys that the display knows and a test has no use for.
        file.text("speaker.volume");
        file.text("speaker.zones");
        file.check();
        return settings;
    }

    private record LedKeys(String line, String shape, int screen) {
        static LedKeys from(SettingsFile file) {
            return new LedKeys(
                    file.text("led.line").orElse(LedSetup.SIMULATED),
                    file.text("led.shape").orElse(USUAL_SHAPE),
                    file.value("led.screen", Integer::valueOf).orElse(USUAL_SCREEN));
        }

        LedSetup setup(String model) {
            return LedSetup.parse(model, line, shape, screen);
        }
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

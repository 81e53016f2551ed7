package mingbai.kiosk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.device.guide.setup.GuidePrinterSetup;
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.device.watchdog.setup.WatchdogSetup;
import mingbai.kiosk.aloud.SpeakerSettings;
import mingbai.kiosk.attached.AttachedSettings;
import mingbai.kiosk.idle.Night;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Reach;
import mingbai.kiosk.monkey.Pace;
import mingbai.kiosk.welcome.Door;
import mingbai.kiosk.words.Tongue;
import mingbai.kiosk.words.TongueTable;
import mingbai.model.status.StationStatus;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.settings.ScreenSettings;
import mingbai.station.settings.StationSettings;

/// What a technician sets for this kiosk: `kind` is `kiosk`, or `touch-panel` (触摸查询屏), on which
/// visitors only look things up, so that it has no printer, scanner, reader or pad; `screen.hangs`
/// is how high the picture's lower edge is and how tall the picture, in millimetres;
/// `languages.directory` has a table for each further language; `guide-printer` prints guides on A4
/// where there is one; `doors` are those of its place, all where it says nothing; `screen.dimmed`
/// is when it is dimmed, `18:30-07:30`; `monkey` touches at random; `clock.pace` lets its clock go
/// faster; `tour` lets a simulated visitor walk through it.
record KioskOptions(
        StationSettings station,
        StationStatus.Kind kind,
        Optional<Printer> printer,
        Optional<GuidePrinterSetup> guidePrinter,
        AttachedSettings attached,
        Optional<SpeakerSettings> speaker,
        WatchdogSetup watchdog,
        ScreenSettings screen,
        Optional<Reach> hangs,
        Set<Door> doors,
        List<Night> nights,
        List<Tongue> tongues,
        Optional<MonkeyOrder> monkey,
        Pace pace,
        boolean tour) {

    /// A random visitor out of a seed, and where its counts are written; for long runs only.
    record MonkeyOrder(long seed, Path tally) {}

    /// `printer` and what is beside it; `printer.directory`: where simulated slips are drawn. A
    /// kiosk without one shows its tickets on the screen.
    record Printer(PrinterSetup setup, Path directory) {}

    static KioskOptions from(SettingsFile file) throws SettingsRefused {
        var station = StationSettings.from(file);
        var kind = file.value("kind", KioskOptions::kind).orElse(StationStatus.Kind.KIOSK);
        boolean panel = kind == StationStatus.Kind.TOUCH_PANEL;
        var options =
                new KioskOptions(
                        station,
                        kind,
                        panel ? Optional.empty() : printer(file, station),
                        panel
                                ? Optional.empty()
                                : file.value("guide-printer", GuidePrinterSetup::parse),
                        panel ? AttachedSettings.presenceFrom(file) : AttachedSettings.from(file),
                        SpeakerSettings.from(file, station.data()),
                        new WatchdogSetup(file.path("watchdog")),
                        ScreenSettings.from(file),
                        file.value("screen.hangs", Reach::parse),
                        doors(file, panel),
                        file.value("screen.dimmed", Night::parse).orElse(List.of()),
                        file.value("languages.directory", TongueTable::readAll).orElse(List.of()),
                        monkey(file, station),
                        file.value("clock.pace", Pace::parse).orElse(Pace.REAL),
                        file.flag("tour"));
        file.check();
        return options;
    }

    private static StationStatus.Kind kind(String text) {
        return switch (text) {
            case "kiosk" -> StationStatus.Kind.KIOSK;
            case "touch-panel" -> StationStatus.Kind.TOUCH_PANEL;
            default ->
                    throw new IllegalArgumentException(
                            "'" + text + "' is not kiosk or touch-panel");
        };
    }

    private static Optional<Printer> printer(SettingsFile file, StationSettings station) {
        var setup = file.value(PrinterSetup.KEY, PrinterSetup.beside(file::text));
        var drawn = file.path("printer.directory").orElse(station.data().resolve("slips"));
        return setup.map(s -> new Printer(s, drawn));
    }

    private static Set<Door> doors(SettingsFile file, boolean panel) {
        return panel
                ? file.value("doors", Door::parseForReaders).orElse(Door.forReaders())
                : file.value("doors", Door::parse).orElse(EnumSet.allOf(Door.class));
    }

    private static Optional<MonkeyOrder> monkey(SettingsFile file, StationSettings station) {
        var tally = file.path("monkey.tally").orElse(station.data().resolve("monkey.txt"));
        return file.value("monkey", Long::parseLong).map(seed -> new MonkeyOrder(seed, tally));
    }

    /// How the machine stands, with every language there is a table for.
    Stand stand(Format format) {
        var all = new ArrayList<>(List.of(Tongue.CHINESE, Tongue.ENGLISH));
        all.addAll(tongues);
        var reach = hangs.orElse(Reach.usual(format));
        return new Stand(
                format,
                reach,
                all,
                doors,
                speaker.isPresent(),
                printer.isPresent() || guidePrinter.isPresent(),
                nights);
    }
}

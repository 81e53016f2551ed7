package mingbai.kiosk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.device.watchdog.setup.WatchdogSetup;
import mingbai.kiosk.attached.AttachedSettings;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Reach;
import mingbai.kiosk.ticket.paper.PrinterChoice;
import mingbai.kiosk.words.Tongue;
import mingbai.kiosk.words.TongueTable;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.settings.ScreenSettings;
import mingbai.station.settings.StationSettings;

/// What a technician sets for this kiosk: `screen.hangs` is how high the picture's lower edge is
/// and how tall the picture, in millimetres; `languages.directory` has a table for each further
/// language; `tour` lets a simulated visitor walk through it.
record KioskOptions(
        StationSettings station,
        Printer printer,
        AttachedSettings attached,
        WatchdogSetup watchdog,
        ScreenSettings screen,
        Optional<Reach> hangs,
        List<Tongue> tongues,
        boolean tour) {

    /// `printer`: `simulated` or a line; `printer.directory`: where simulated slips are drawn.
    record Printer(String name, Path directory) {}

    static KioskOptions from(SettingsFile file) throws SettingsRefused {
        var station = StationSettings.from(file);
        var options =
                new KioskOptions(
                        station,
                        new Printer(
                                file.text("printer").orElse(PrinterChoice.SIMULATED),
                                file.path("printer.directory")
                                        .orElse(station.data().resolve("slips"))),
                        AttachedSettings.from(file),
                        new WatchdogSetup(file.path("watchdog")),
                        ScreenSettings.from(file),
                        file.value("screen.hangs", Reach::parse),
                        file.value("languages.directory", TongueTable::readAll).orElse(List.of()),
                        file.flag("tour"));
        file.check();
        return options;
    }

    /// How the machine stands, with every language there is a table for.
    Stand stand(Format format) {
        var all = new ArrayList<>(List.of(Tongue.CHINESE, Tongue.ENGLISH));
        all.addAll(tongues);
        return new Stand(format, hangs.orElse(Reach.usual(format)), all);
    }
}

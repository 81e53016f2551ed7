package mingbai.kiosk;

import java.nio.file.Path;
import mingbai.kiosk.ticket.paper.PrinterChoice;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.settings.ScreenSettings;
import mingbai.station.settings.StationSettings;

/// What a technician sets for this kiosk; `tour` lets a simulated visitor walk through it.
record KioskOptions(StationSettings station, Printer printer, ScreenSettings screen, boolean tour) {

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
                        ScreenSettings.from(file),
                        file.flag("tour"));
        file.check();
        return options;
    }
}

package mingbai.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import mingbai.kiosk.ticket.paper.PrinterChoice;
import mingbai.station.Station;
import mingbai.station.health.QuietPulse;

/// The kiosk in a real window on the sample hall, to be looked at: the settings file is the only
/// argument.
public final class TryOutMain {
    private TryOutMain() {}

    public static void main(String[] arguments) throws Exception {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(in);
        }
        var options = KioskOptions.of(settings);
        var background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
        var clock = InstantSource.system();
        var printer =
                PrinterChoice.open(
                        options.printer().name(), options.printer().directory(), clock, background);
        var sample = new TryOut();
        var station =
                new Station(
                        sample.content,
                        sample.queue,
                        sample.service::apply,
                        sample.journal,
                        new QuietPulse());
        var backstage = new Backstage(clock, Platform::runLater, background, new Random());
        Platform.startup(() -> KioskRun.start(options, station, printer.slips(), backstage));
    }
}

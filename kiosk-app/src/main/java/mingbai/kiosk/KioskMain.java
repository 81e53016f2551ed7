package mingbai.kiosk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import mingbai.kiosk.ticket.paper.PrinterChoice;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.content.HeldContent;
import mingbai.station.health.QuietPulse;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.queue.HeldQueue;

/// Starts the kiosk: `--config FILE`.
public final class KioskMain {
    /// Slips, pictures and journal entries waiting beyond this many are refused.
    private static final int MOST_WAITING = 200;

    private KioskMain() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].equals("--config")) {
            throw new IllegalArgumentException("usage: --config FILE");
        }
        var options = KioskOptions.of(settings(Path.of(arguments[1])));
        var background = background();
        var clock = InstantSource.system();
        var printer =
                PrinterChoice.open(
                        options.printer().name(), options.printer().directory(), clock, background);
        Runtime.getRuntime().addShutdownHook(new Thread(printer::close));
        var backstage = new Backstage(clock, Platform::runLater, background, new SecureRandom());
        Platform.startup(() -> KioskRun.start(options, unconnected(), printer.slips(), backstage));
    }

    private static Properties settings(Path file) throws IOException {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(in);
        }
        return settings;
    }

    /// A station that has never met its service: it shows that it is getting ready.
    private static Station unconnected() {
        return new Station(
                new HeldContent(HallContent.EMPTY),
                new HeldQueue(),
                _ -> CompletableFuture.completedFuture(new Reply.NoAnswer()),
                new InMemoryJournal(),
                new QuietPulse());
    }

    private static ExecutorService background() {
        var pool =
                new ThreadPoolExecutor(
                        2,
                        2,
                        30,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(MOST_WAITING),
                        Thread.ofPlatform().daemon().name("kiosk-background-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}

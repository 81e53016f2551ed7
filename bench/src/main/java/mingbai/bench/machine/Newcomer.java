package mingbai.bench.machine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ConsoleReader;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.picture.Square;
import mingbai.model.place.StationId;
import mingbai.service.station.StationRegistry;

/// A new machine becomes the kiosk k03 of a served hall: it shows a square, and a manager lets it
/// in.
record Newcomer(Trip trip, ServedHall hall) {
    static final StationId K03 = new StationId("k03");
    static final Duration BOOT = Duration.ofMinutes(8);
    private static final Duration LOOK = Duration.ofSeconds(2);

    /// The hall that such a machine enters, kept beside its disk.
    static ServedHall opened(Trip trip) throws Exception {
        var conditions = trip.plan().conditions();
        var given = new ServedHall.Given(conditions.clock(), conditions.random());
        var settings = Map.of("enrol.port", "0", "enrol.names", "10.0.2.2");
        var home = Files.createDirectories(trip.disk().file().resolveSibling("hall"));
        return ServedHall.open(conditions.checkout(), home, given, settings);
    }

    /// What a technician writes on the disk with a laptop.
    void configure() throws Exception {
        var folder = trip.disk().file().resolveSibling("");
        trip.disk().bring(trip.ground().configuration(folder, port()), "/mingbai/kiosk.conf");
    }

    private int port() throws IOException {
        var ready = new Properties();
        try (var in = Files.newBufferedReader(hall.ready())) {
            ready.load(in);
        }
        return URI.create(ready.getProperty("enrol")).getPort();
    }

    /// Waits until it shows the hall.
    void letIn(Machine machine) throws Exception {
        var square = pairing(machine);
        trip.verdict()
                .holds(
                        "its square leads to the console: " + square,
                        square.startsWith(hall.console() + "/enrolment?code="));
        try (var manager = ConsoleReader.manager(hall.console(), hall.logIns())) {
            approve(manager, square.substring(square.indexOf('=') + 1));
        }
        Waiting.until("the station's picture", BOOT, this::shown);
    }

    private String pairing(Machine machine) throws Exception {
        var seen = new BufferedImage[1];
        Waiting.until(
                "a pairing code",
                BOOT,
                () -> {
                    // Whoever looks all the time takes half of what the machine could run on.
                    Waiting.letPass(LOOK);
                    seen[0] = machine.picture();
                    return Square.read(seen[0]).isPresent();
                });
        trip.film().keep("pairing", seen[0]);
        trip.plan().progress().accept("  it shows a pairing code");
        return Square.read(seen[0]).orElseThrow();
    }

    private static void approve(ConsoleReader manager, String code) throws Exception {
        manager.post(
                "/enrolment",
                "/enrolment/approve",
                Map.of(
                        "code", code,
                        "station", K03.value(),
                        "profile", "KIOSK",
                        "window", "",
                        "zone", "",
                        "same", "on"));
        if (!manager.get("/enrolment").contains("data-station=\"k03\"")) {
            throw new IOException("the manager's approval was not taken");
        }
    }

    private boolean shown() {
        return hall.part(StationRegistry.class)
                .find(K03)
                .filter(s -> s.status().online())
                .filter(s -> !s.status().picture().shown().isEmpty())
                .isPresent();
    }
}

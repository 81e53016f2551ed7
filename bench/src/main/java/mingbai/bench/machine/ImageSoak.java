package mingbai.bench.machine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ConsoleReader;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;
import mingbai.model.place.StationId;
import mingbai.service.station.StationRegistry;

/// A disk out of the press is switched on: it shows a pairing code, is let in, and becomes a kiosk
/// of the hall; then its plug is pulled, the service is gone, and it is a kiosk again.
public final class ImageSoak implements Soak {
    private static final StationId K03 = new StationId("k03");
    private static final Duration BOOT = Duration.ofMinutes(8);

    /// The middle of the door 办事指南 on the welcome screen.
    private static final double GUIDE_X = 0.27;

    private static final double GUIDE_Y = 0.546;
    private static final Duration SETTLED = Duration.ofSeconds(8);

    @Override
    public String name() {
        return "image";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var conditions = plan.conditions();
        var ground = Ground.of(conditions.checkout());
        var film = new Film(conditions.checkout().root().resolve(".hall/soak/image"));
        var verdict = new Verdict(name(), plan.seed());
        try (var folder = TemporaryFolder.in(conditions.checkout())) {
            var disk = Disk.copyOf(ground.image(), folder.path().resolve("disk"));
            var trip = new Trip(plan, ground, disk, film, verdict);
            letIn(trip);
            alone(trip);
        }
        var page = conditions.checkout().root().resolve("docs/pictures/image-boot.png");
        film.strip(page);
        verdict.count("pictures", film.length());
        return verdict;
    }

    private static void letIn(Trip trip) throws Exception {
        var conditions = trip.plan().conditions();
        var disk = trip.disk();
        var folder = disk.file().resolveSibling("");
        var given = new ServedHall.Given(conditions.clock(), conditions.random());
        var settings = Map.of("enrol.port", "0", "enrol.names", "10.0.2.2");
        var home = Files.createDirectories(folder.resolve("hall"));
        try (var hall = ServedHall.open(conditions.checkout(), home, given, settings);
                var manager = ConsoleReader.manager(hall.console(), hall.logIns())) {
            disk.bring(trip.ground().configuration(folder, enrolPort(hall)), "/mingbai/kiosk.conf");
            long begun = System.nanoTime();
            try (var machine = trip.start()) {
                var square = pairing(machine, trip.film());
                trip.plan().progress().accept("  pairing code after " + seconds(begun));
                trip.verdict()
                        .holds(
                                "its square leads to the console: " + square,
                                square.startsWith(hall.console() + "/enrolment?code="));
                approve(manager, square.substring(square.indexOf('=') + 1));
                awaitPicture(hall);
                trip.plan().progress().accept("  shows the hall after " + seconds(begun));
                touch(machine, trip.film(), trip.verdict());
                machine.awaitSaid("mingbai: GOOD A", BOOT);
            }
        }
        trip.verdict()
                .holds(
                        "the technician's file is taken once",
                        disk.read("/mingbai/kiosk.conf.taken").contains("enrol.url"));
    }

    private static void awaitPicture(ServedHall hall) throws Exception {
        Waiting.until(
                "the station's picture",
                BOOT,
                () ->
                        hall.part(StationRegistry.class)
                                .find(K03)
                                .filter(s -> s.status().online())
                                .filter(s -> !s.status().picture().shown().isEmpty())
                                .isPresent());
    }

    private static void touch(Machine machine, Film film, Verdict verdict) throws Exception {
        Waiting.letPass(SETTLED);
        var welcome = machine.picture();
        film.keep("welcome", welcome);
        machine.press(GUIDE_X, GUIDE_Y);
        Waiting.letPass(SETTLED);
        var opened = machine.picture();
        film.keep("opened", opened);
        verdict.holds("a finger opens a door", !same(welcome, opened));
    }

    private static String pairing(Machine machine, Film film) throws Exception {
        var seen = new BufferedImage[1];
        Waiting.until(
                "a pairing code",
                BOOT,
                () -> {
                    seen[0] = machine.picture();
                    return Square.read(seen[0]).isPresent();
                });
        film.keep("pairing", seen[0]);
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

    private static int enrolPort(ServedHall hall) throws IOException {
        var ready = new Properties();
        try (var in = Files.newBufferedReader(hall.ready())) {
            ready.load(in);
        }
        return URI.create(ready.getProperty("enrol")).getPort();
    }

    /// The plug was pulled, and there is no service any more.
    private static void alone(Trip trip) throws Exception {
        long begun = System.nanoTime();
        try (var machine = trip.start()) {
            machine.awaitSaid("mingbai: GOOD A", BOOT);
            var picture = machine.picture();
            trip.film().keep("alone", picture);
            trip.plan().progress().accept("  alone and well after " + seconds(begun));
            trip.verdict().holds("it asks nobody for a code", Square.read(picture).isEmpty());
            trip.verdict().holds("it is not dark", colours(picture) > 50);
        }
    }

    /// Whether most of it is.
    private static boolean same(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        var before = one.getRGB(0, 0, width, height, null, 0, width);
        var after = other.getRGB(0, 0, width, height, null, 0, width);
        long changed = IntStream.range(0, before.length).filter(i -> before[i] != after[i]).count();
        return changed < before.length / 20;
    }

    private static long colours(BufferedImage picture) {
        int width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        return Arrays.stream(pixels).distinct().count();
    }

    private static String seconds(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s";
    }
}

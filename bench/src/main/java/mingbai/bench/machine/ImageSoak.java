package mingbai.bench.machine;

import java.time.Duration;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.picture.Film;
import mingbai.bench.picture.Looks;
import mingbai.bench.picture.Square;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;

/// A disk out of the press is switched on: it shows a pairing code, is let in, and becomes a kiosk
/// of the hall; then its plug is pulled, the service is gone, and it is a kiosk again.
public final class ImageSoak implements Soak {
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
        var checkout = plan.conditions().checkout();
        try (var folder = TemporaryFolder.in(checkout)) {
            var trip = Trip.begin(plan, name(), folder);
            letIn(trip);
            alone(trip);
            trip.film().strip(checkout.root().resolve("docs/pictures/image-boot.png"));
            trip.verdict().count("pictures", trip.film().length());
            return trip.verdict();
        }
    }

    private static void letIn(Trip trip) throws Exception {
        long begun = System.nanoTime();
        try (var hall = Newcomer.opened(trip)) {
            var newcomer = new Newcomer(trip, hall);
            newcomer.configure();
            try (var machine = trip.start()) {
                newcomer.letIn(machine);
                trip.plan().progress().accept("  shows the hall after " + seconds(begun));
                touch(machine, trip.film(), trip.verdict());
                machine.awaitSaid("mingbai: GOOD A", Newcomer.BOOT);
            }
        }
        trip.verdict()
                .holds(
                        "the technician's file is taken once",
                        trip.disk().read("/mingbai/kiosk.conf.taken").contains("enrol.url"));
    }

    private static void touch(Machine machine, Film film, Verdict verdict) throws Exception {
        Waiting.letPass(SETTLED);
        var welcome = machine.picture();
        film.keep("welcome", welcome);
        machine.press(GUIDE_X, GUIDE_Y);
        Waiting.letPass(SETTLED);
        var opened = machine.picture();
        film.keep("opened", opened);
        verdict.holds("a finger opens a door", !Looks.same(welcome, opened));
    }

    /// The plug was pulled, and there is no service any more.
    private static void alone(Trip trip) throws Exception {
        long begun = System.nanoTime();
        try (var machine = trip.start()) {
            machine.awaitSaid("mingbai: GOOD A", Newcomer.BOOT);
            var picture = machine.picture();
            trip.film().keep("alone", picture);
            trip.plan().progress().accept("  alone and well after " + seconds(begun));
            trip.verdict().holds("it asks nobody for a code", Square.read(picture).isEmpty());
            trip.verdict().holds("it is not dark", !Looks.dark(picture));
        }
    }

    private static String seconds(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s";
    }
}

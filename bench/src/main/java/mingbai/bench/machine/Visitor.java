package mingbai.bench.machine;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mingbai.bench.ground.Waiting;
import mingbai.bench.picture.Looks;
import mingbai.bench.picture.Square;

/// A finger at a machine's screen that takes one ticket after the other until its time is over, and
/// remembers every one whose number and code it saw.
final class Visitor {
    /// To look costs about as much as what is looked at.
    private static final Duration GLANCE = Duration.ofSeconds(1);

    /// A kiosk waits five seconds for its service before it gives a number of its own.
    private static final Duration NEARLY = Duration.ofSeconds(3);

    private static final String CODE = "/t/";

    /// A place of the portrait screen, from 0 to 1.
    private record Spot(double x, double y) {}

    private static final Spot DOOR = new Spot(0.5, 0.505);
    private static final Spot BUSINESS = new Spot(0.27, 0.22);
    private static final Spot TAKE = new Spot(0.72, 0.74);
    private static final Spot HOME = new Spot(0.21, 0.951);

    private final Machine machine;
    private final long end;
    private final Set<String> tokens = new HashSet<>();
    private Optional<BufferedImage> number = Optional.empty();

    Visitor(Machine machine, Duration time) {
        this.machine = machine;
        this.end = System.nanoTime() + time.toNanos();
    }

    /// Wakes the kiosk up and asks for a ticket: in a moment it is there.
    void ask() throws Exception {
        open(DOOR);
        choose();
        press(TAKE);
        Waiting.letPass(NEARLY);
    }

    private void choose() throws Exception {
        open(DOOR);
        open(BUSINESS);
    }

    /// Takes tickets from there on: those that were seen until the time was over.
    Set<String> visit() throws Exception {
        while (inTime()) {
            await(picture -> Square.read(picture).isPresent());
            press(HOME);
            await(picture -> Square.read(picture).isEmpty());
            choose();
            press(TAKE);
        }
        return tokens;
    }

    /// The screen with the number that was seen last.
    Optional<BufferedImage> number() {
        return number;
    }

    private boolean inTime() {
        return System.nanoTime() < end;
    }

    private void open(Spot spot) throws Exception {
        if (inTime()) {
            var before = machine.picture();
            press(spot);
            await(picture -> !Looks.same(before, picture));
        }
    }

    private void press(Spot spot) throws Exception {
        if (inTime()) {
            machine.press(spot.x(), spot.y());
        }
    }

    private void await(Predicate<BufferedImage> so) throws Exception {
        while (inTime()) {
            var picture = machine.picture();
            see(picture);
            if (so.test(picture)) {
                return;
            }
            Waiting.letPass(GLANCE);
        }
    }

    private void see(BufferedImage picture) {
        var square = Square.read(picture).filter(words -> words.contains(CODE));
        if (square.isPresent()) {
            var words = square.get();
            tokens.add(words.substring(words.indexOf(CODE) + CODE.length()));
            number = Optional.of(picture);
        }
    }
}

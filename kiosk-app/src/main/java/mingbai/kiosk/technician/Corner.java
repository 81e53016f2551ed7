package mingbai.kiosk.technician;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Where technicians knock, and nobody else by chance: a finger that rests in the upper left corner
/// for five seconds.
public final class Corner {
    static final Duration HELD = Duration.ofSeconds(5);

    private static final double SIDE = 160;

    private final Runnable knock;
    private Optional<Instant> since = Optional.empty();
    private Instant now;

    private Corner(Instant now, Runnable knock) {
        this.now = now;
        this.knock = knock;
    }

    /// The corner of a whole screen.
    public static Corner of(Node screen, Instant now, Runnable knock) {
        var corner = new Corner(now, knock);
        screen.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> corner.press(e.getX(), e.getY()));
        screen.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> corner.move(e.getX(), e.getY()));
        screen.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> corner.since = Optional.empty());
        return corner;
    }

    private void press(double x, double y) {
        since = inside(x, y) ? Optional.of(now) : Optional.empty();
    }

    private void move(double x, double y) {
        since = since.filter(_ -> inside(x, y));
    }

    private static boolean inside(double x, double y) {
        return x < SIDE && y < SIDE;
    }

    public void tick(Instant next) {
        now = next;
        if (since.filter(s -> !now.isBefore(s.plus(HELD))).isPresent()) {
            since = Optional.empty();
            knock.run();
        }
    }
}

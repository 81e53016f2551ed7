package mingbai.display.light;

import java.time.Duration;
import java.time.Instant;

/// Moves a picture round by single pixels so that nothing burns into a screen on which much stands
/// still for years. By the service's time, hence alike on boards that hang side by side.
public final class Orbit {

    /// How long it stays at each place.
    static final Duration EACH = Duration.ofMinutes(3);

    /// Round a square of five pixels, one pixel a step.
    private static final int[][] WAY = {
        {-2, -2}, {-1, -2}, {0, -2}, {1, -2}, {2, -2}, {2, -1}, {2, 0}, {2, 1},
        {2, 2}, {1, 2}, {0, 2}, {-1, 2}, {-2, 2}, {-2, 1}, {-2, 0}, {-2, -1},
    };

    public static final Offset STILL = new Offset(0, 0);

    private Orbit() {}

    /// How far a picture is from its own place, in pixels.
    public record Offset(int x, int y) {}

    public static Offset at(Instant now) {
        long step = Math.floorDiv(now.getEpochSecond(), EACH.toSeconds());
        var place = WAY[Math.floorMod(step, WAY.length)];
        return new Offset(place[0], place[1]);
    }
}

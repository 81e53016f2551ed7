package mingbai.device.led;

import java.time.Duration;

/// How a text looks and moves: character height in dots (16, 24, 32), speed from 1 to 10 (fast),
/// and how long a page stands before the next.
public record LedStyle(
        LedColor color,
        int dots,
        Across across,
        Down down,
        LedMotion motion,
        int speed,
        Duration hold) {

    /// Where a line stands between left and right.
    public enum Across {
        LEFT,
        CENTER,
        RIGHT
    }

    /// Where the lines stand between top and bottom.
    public enum Down {
        TOP,
        MIDDLE,
        BOTTOM
    }

    private static final Duration LONGEST_HOLD = Duration.ofHours(1);
    private static final Duration USUAL_HOLD = Duration.ofSeconds(5);

    public LedStyle {
        if (dots != 16 && dots != 24 && dots != 32) {
            throw new IllegalArgumentException("characters are 16, 24 or 32 dots, not " + dots);
        }
        if (speed < 1 || speed > 10) {
            throw new IllegalArgumentException("speed is 1 to 10, not " + speed);
        }
        if (hold.isNegative() || hold.compareTo(LONGEST_HOLD) > 0) {
            throw new IllegalArgumentException("a page stands up to an hour, not " + hold);
        }
    }

    /// A text that stands in the middle.
    public static LedStyle standing(LedColor color, int dots) {
        return new LedStyle(
                color, dots, Across.CENTER, Down.MIDDLE, LedMotion.STILL, 5, USUAL_HOLD);
    }

    /// A text that runs along one line.
    public static LedStyle running(LedColor color, int dots, int speed) {
        return new LedStyle(
                color, dots, Across.LEFT, Down.MIDDLE, LedMotion.LEFT, speed, Duration.ZERO);
    }

    public LedStyle with(Across otherAcross, Down otherDown) {
        return new LedStyle(color, dots, otherAcross, otherDown, motion, speed, hold);
    }

    public LedStyle with(LedMotion otherMotion) {
        return new LedStyle(color, dots, across, down, otherMotion, speed, hold);
    }
}

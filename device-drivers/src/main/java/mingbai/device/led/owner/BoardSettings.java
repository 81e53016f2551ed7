package mingbai.device.led.owner;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import mingbai.device.led.BoardShape;

/// What every driver is given: the board's shape, the time, and how patient to be.
public record BoardSettings(
        BoardShape shape, InstantSource clock, ZoneId zone, LedPatience patience) {

    public static BoardSettings of(BoardShape shape, InstantSource clock) {
        return new BoardSettings(shape, clock, ZoneId.systemDefault(), LedPatience.USUAL);
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }
}

package mingbai.display;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import mingbai.station.content.HallContent;
import mingbai.station.health.Pulse;

/// Tells the station of each frame, and of new content once it has been drawn.
final class Heartbeat {

    /// The first pulse after a change lays it out and sends it to the renderer; when the second
    /// begins, it has been drawn.
    private static final int PULSES_TO_DRAW = 2;

    private final Pulse pulse;
    private final Executor background;
    private Optional<HallContent> drawing = Optional.empty();
    private Optional<Runnable> ready;
    private int pulsesLeft;
    private volatile long frames;

    /// `ready` runs once, in the background, when the first picture is complete.
    Heartbeat(Pulse pulse, Executor background, Runnable ready) {
        this.pulse = pulse;
        this.background = background;
        this.ready = Optional.of(ready);
    }

    /// `content` is in the scene from now on.
    void drawing(HallContent content) {
        drawing = Optional.of(content);
        pulsesLeft = PULSES_TO_DRAW;
        Platform.requestNextPulse();
    }

    long frames() {
        return frames;
    }

    void beat() {
        // Written by the JavaFX thread only.
        long drawn = frames + 1;
        frames = drawn;
        pulse.frame();
        if (pulsesLeft == 0) {
            return;
        }
        pulsesLeft--;
        if (pulsesLeft > 0) {
            Platform.requestNextPulse();
            return;
        }
        drawing.ifPresent(content -> background.execute(() -> pulse.drawn(content)));
        drawing = Optional.empty();
        ready.ifPresent(background::execute);
        ready = Optional.empty();
    }
}

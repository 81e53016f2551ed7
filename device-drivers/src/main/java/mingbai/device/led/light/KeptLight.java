package mingbai.device.led.light;

import java.time.LocalDateTime;
import java.util.Optional;
import mingbai.device.led.LedBoard;

/// Holds a board to its plan: asked often, it says something to the board only when it changes.
public final class KeptLight {
    private final LedBoard board;
    private final LightPlan plan;
    private Optional<BoardLight> last = Optional.empty();

    public KeptLight(LedBoard board, LightPlan plan) {
        this.board = board;
        this.plan = plan;
    }

    /// Called by the app's scheduler, once a minute is enough.
    public synchronized void keep(LocalDateTime now) {
        BoardLight light = plan.at(now);
        if (last.isEmpty() || !last.get().brightness().equals(light.brightness())) {
            var _ = board.brightness(light.brightness());
        }
        if (last.isEmpty() || last.get().on() != light.on()) {
            var _ = board.power(light.on());
        }
        last = Optional.of(light);
    }
}

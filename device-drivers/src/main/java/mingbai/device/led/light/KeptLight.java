package mingbai.device.led.light;

import java.time.LocalDateTime;
import java.util.Optional;
import mingbai.device.led.LedBoard;

/// Holds a board to its plan: asked often, it says something to the board only when it changes.
public final class KeptLight {
    private final LedBoard board;
    private final LightPlan plan;
    private final Optional<AmbientLight> ambient;
    private Optional<BoardLight> last = Optional.empty();

    public KeptLight(LedBoard board, LightPlan plan) {
        this(board, plan, Optional.empty());
    }

    /// Where there is a sensor and it can be read, it says how bright; when the board is lit at
    /// all, the plan does.
    public KeptLight(LedBoard board, LightPlan plan, Optional<AmbientLight> ambient) {
        this.board = board;
        this.plan = plan;
        this.ambient = ambient;
    }

    /// Called by the app's scheduler, every few seconds where there is a sensor.
    public synchronized void keep(LocalDateTime now) {
        BoardLight planned = plan.at(now);
        var brightness = ambient.flatMap(AmbientLight::brightness).orElse(planned.brightness());
        var light = new BoardLight(planned.on(), brightness);
        if (last.isEmpty() || !last.get().brightness().equals(light.brightness())) {
            var _ = board.brightness(light.brightness());
        }
        if (last.isEmpty() || last.get().on() != light.on()) {
            var _ = board.power(light.on());
        }
        last = Optional.of(light);
    }
}

package mingbai.device.led.setup;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mingbai.device.led.BoardShape;
import mingbai.device.led.ScreenBrightness;
import mingbai.device.led.novastar.NovastarBrightness;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.line.ByteLine;
import mingbai.device.line.LineAddress;

/// A wall behind a Novastar sending card: the line of the card, or none for a simulated one.
public record WallSetup(Optional<LineAddress> line) {
    public static final String KEY = "wall";
    private static final String SIMULATED = "simulated";

    /// The card knows the wall's size, and is not asked.
    static final BoardShape SHAPE = new BoardShape(1920, 1080, BoardShape.Dots.RED_GREEN_BLUE);

    /// Reads `simulated` or a line.
    public static WallSetup parse(String text) {
        return new WallSetup(
                text.equals(SIMULATED) ? Optional.empty() : Optional.of(LineAddress.parse(text)));
    }

    public boolean simulated() {
        return line.isEmpty();
    }

    /// The card need not be there; a simulated one is started on this machine. `along` may read
    /// along on the line.
    public ScreenBrightness open(InstantSource clock, UnaryOperator<ByteLine.Opener> along)
            throws IOException {
        return line.isPresent()
                ? connect(line.get(), clock, along)
                : SimulatedWall.start(clock, along);
    }

    static ScreenBrightness connect(
            LineAddress line, InstantSource clock, UnaryOperator<ByteLine.Opener> along) {
        return NovastarBrightness.connect(along.apply(line), BoardSettings.of(SHAPE, clock));
    }
}

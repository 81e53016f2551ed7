package mingbai.device.led.setup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingbai.device.led.BoardShape;
import mingbai.device.line.LineAddress;

/// One board in the configuration: model, where it hangs, its dots, and its screen number.
///
/// Without a line the board is simulated.
public record LedSetup(LedModel model, Optional<LineAddress> line, BoardShape shape, int screen) {
    /// In place of an address.
    public static final String SIMULATED = "simulated";

    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{1,4})x([0-9]{1,4})( (red|red-green|full))?");

    /// Such as `onbon-6k`, `tcp://192.168.1.60:5005`, `128x32 red-green`, 1.
    public static LedSetup parse(String model, String line, String shape, int screen) {
        Optional<LineAddress> address =
                line.strip().equals(SIMULATED)
                        ? Optional.empty()
                        : Optional.of(LineAddress.parse(line));
        return new LedSetup(LedModel.parse(model), address, shape(shape), screen);
    }

    private static BoardShape shape(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "LED屏尺寸有误 LED shape \"" + text + "\": write 128x32 red, red-green or full");
        }
        String dots = matcher.group(4);
        return new BoardShape(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                switch (dots == null ? "full" : dots) {
                    case "red" -> BoardShape.Dots.RED;
                    case "red-green" -> BoardShape.Dots.RED_GREEN;
                    default -> BoardShape.Dots.RED_GREEN_BLUE;
                });
    }
}

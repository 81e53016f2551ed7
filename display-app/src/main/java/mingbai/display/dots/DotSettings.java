package mingbai.display.dots;

import java.util.Optional;
import mingbai.device.led.BoardShape;
import mingbai.device.led.light.LightPlan;
import mingbai.device.led.setup.LedSetup;
import mingbai.program.settings.SettingsFile;

/// What a technician sets for a board of dots: the card it hangs on, or none where a sending card
/// takes the dots from the screen.
public record DotSettings(BoardShape shape, Optional<LedSetup> card, LightPlan light) {

    private static final String SCREEN = "screen";

    /// Reads `led.card` (`screen`, or a model such as `onbon-6k`), `led.line`, `led.shape` and
    /// `led.number`.
    public static Optional<DotSettings> from(SettingsFile file, LightPlan light) {
        var line = file.text("led.line").orElse(LedSetup.SIMULATED);
        var shape = file.text("led.shape").orElse("");
        int number = file.value("led.number", Integer::parseInt).orElse(1);
        return file.value("led.card", card -> settings(card, line, shape, number, light));
    }

    private static DotSettings settings(
            String card, String line, String shape, int number, LightPlan light) {
        if (shape.isBlank()) {
            throw new IllegalArgumentException(
                    "a board of dots needs led.shape, such as 128x32 red");
        }
        boolean onScreen = card.equals(SCREEN);
        var setup =
                LedSetup.parse(
                        onScreen ? "onbon-6k" : card,
                        onScreen ? LedSetup.SIMULATED : line,
                        shape,
                        number);
        return new DotSettings(setup.shape(), Optional.of(setup).filter(s -> !onScreen), light);
    }
}

package mingbai.display.dots;

import java.util.Optional;
import mingbai.device.led.BoardShape;
import mingbai.device.led.light.LightPlan;
import mingbai.device.led.setup.LedKeys;
import mingbai.device.led.setup.LedSetup;
import mingbai.program.settings.SettingsFile;

/// What a technician sets for a board of dots: the card it hangs on, or none where a sending card
/// takes the dots from the screen.
public record DotSettings(BoardShape shape, Optional<LedSetup> card, LightPlan light) {
    /// What may stand on it.
    public DotBoard board() {
        return card.map(DotBoard::behind).orElseGet(() -> DotBoard.onScreen(shape));
    }

    /// Reads `led.card` and the keys beside it.
    public static Optional<DotSettings> from(SettingsFile file, LightPlan light) {
        file.renamed("led", LedKeys.KEY);
        file.renamed("led.screen", LedKeys.NUMBER);
        return file.value(LedKeys.KEY, LedKeys.beside(file::text))
                .map(keys -> new DotSettings(keys.shape(), keys.card(), light));
    }
}

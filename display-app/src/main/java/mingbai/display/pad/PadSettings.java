package mingbai.display.pad;

import java.util.Optional;
import mingbai.device.ratingpad.serial.PadSignals;
import mingbai.device.ratingpad.setup.RatingPadSetup;
import mingbai.program.settings.SettingsFile;

/// What a technician sets for the rating pad at this window.
public final class PadSettings {
    private PadSettings() {}

    /// Reads `rating-pad` (`simulated` or a line), `rating-pad.keys`, `rating-pad.checksum`,
    /// `rating-pad.invite`, `rating-pad.thanks` and `rating-pad.over`. Without `rating-pad` there
    /// is none.
    public static Optional<RatingPadSetup> from(SettingsFile file) {
        var keys = file.text("rating-pad.keys").orElse("");
        var checksum = file.text("rating-pad.checksum").orElse("none");
        var invite = file.text("rating-pad.invite").orElse("");
        var thanks = file.text("rating-pad.thanks").orElse("");
        var over = file.text("rating-pad.over").orElse("");
        return file.value(
                "rating-pad",
                line ->
                        line.equals(RatingPadSetup.SIMULATED)
                                ? RatingPadSetup.simulation()
                                : RatingPadSetup.onLine(
                                        line,
                                        keys,
                                        checksum,
                                        new PadSignals(invite, thanks, over)));
    }
}

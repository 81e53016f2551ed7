package mingbai.device.ratingpad.setup;

import java.time.InstantSource;
import mingbai.device.line.LineAddress;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.ratingpad.RatingPad;
import mingbai.device.ratingpad.serial.PadChecksum;
import mingbai.device.ratingpad.serial.PadKeys;
import mingbai.device.ratingpad.serial.PadModel;
import mingbai.device.ratingpad.serial.PadSignals;
import mingbai.device.ratingpad.serial.SerialRatingPad;
import mingbai.device.ratingpad.simulated.SimulatedKeys;
import mingbai.device.ratingpad.simulated.SimulatedRatingPad;

/// A rating pad in the configuration: `simulated`, or a line and what its keys send.
public record RatingPadSetup(String line, PadModel model) {
    public static final String SIMULATED = "simulated";

    private static final String REGEX = "regex:";

    public RatingPadSetup {
        if (!line.equals(SIMULATED)) {
            LineAddress.parse(line);
        }
    }

    public static RatingPadSetup simulation() {
        return new RatingPadSetup(SIMULATED, SimulatedKeys.MODEL);
    }

    /// `keys` is `5=AA05,4=AA04,…` or `regex:…` with a group named grade.
    public static RatingPadSetup onLine(
            String line, String keys, String checksum, PadSignals signals) {
        PadKeys known =
                keys.startsWith(REGEX)
                        ? PadKeys.regex(keys.substring(REGEX.length()))
                        : PadKeys.hex(keys);
        return new RatingPadSetup(line, new PadModel(known, PadChecksum.parse(checksum), signals));
    }

    public boolean simulated() {
        return line.equals(SIMULATED);
    }

    /// The pad need not be there.
    public RatingPad open(InstantSource clock) {
        return simulated()
                ? SimulatedRatingPad.start(clock)
                : SerialRatingPad.connect(
                        LineAddress.parse(line), model, OwnerPatience.USUAL, clock);
    }
}

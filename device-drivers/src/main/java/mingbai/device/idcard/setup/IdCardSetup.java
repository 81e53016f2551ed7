package mingbai.device.idcard.setup;

import java.time.InstantSource;
import mingbai.device.idcard.IdCardReader;
import mingbai.device.idcard.sam.SamIdCardReader;
import mingbai.device.idcard.sam.SamPatience;
import mingbai.device.idcard.simulated.SimulatedIdCardReader;
import mingbai.device.line.LineAddress;
import mingbai.device.owner.OwnerPatience;

/// A card reader in the configuration: `simulated`, or the line it is on.
public record IdCardSetup(String line) {
    public static final String SIMULATED = "simulated";

    public IdCardSetup {
        if (!line.equals(SIMULATED)) {
            LineAddress.parse(line);
        }
    }

    public boolean simulated() {
        return line.equals(SIMULATED);
    }

    /// The reader need not be there.
    public IdCardReader open(InstantSource clock) {
        return simulated()
                ? SimulatedIdCardReader.start(clock)
                : SamIdCardReader.connect(
                        LineAddress.parse(line), SamPatience.USUAL, OwnerPatience.USUAL, clock);
    }
}

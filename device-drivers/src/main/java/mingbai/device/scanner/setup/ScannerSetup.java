package mingbai.device.scanner.setup;

import java.time.InstantSource;
import mingbai.device.line.LineAddress;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.scanner.CodeScanner;
import mingbai.device.scanner.serial.CodeSuffix;
import mingbai.device.scanner.serial.ScannerModel;
import mingbai.device.scanner.serial.SerialCodeScanner;
import mingbai.device.scanner.simulated.SimulatedCodeScanner;

/// A scanner in the configuration: `simulated` or a line, its model, and how its codes end.
public record ScannerSetup(String line, ScannerModel model, CodeSuffix suffix) {
    public static final String SIMULATED = "simulated";

    public ScannerSetup {
        if (!line.equals(SIMULATED)) {
            LineAddress.parse(line);
        }
    }

    /// A scanner that reads all the time.
    public static ScannerSetup plain(String line) {
        return new ScannerSetup(line, ScannerModel.PLAIN, CodeSuffix.AUTO);
    }

    public boolean simulated() {
        return line.equals(SIMULATED);
    }

    /// The scanner need not be there.
    public CodeScanner open(InstantSource clock) {
        return simulated()
                ? SimulatedCodeScanner.start(model, clock)
                : SerialCodeScanner.connect(
                        LineAddress.parse(line), model, suffix, OwnerPatience.USUAL, clock);
    }
}

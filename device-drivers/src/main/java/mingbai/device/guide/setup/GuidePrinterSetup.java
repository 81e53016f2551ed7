package mingbai.device.guide.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import mingbai.device.guide.GuidePrinter;
import mingbai.device.guide.ipp.IppAddress;
import mingbai.device.guide.ipp.IppGuidePrinter;

/// A guide printer in the configuration: an address, or `simulated`.
public record GuidePrinterSetup(Optional<IppAddress> address) {
    public static final String SIMULATED = "simulated";

    public static GuidePrinterSetup parse(String text) {
        return new GuidePrinterSetup(
                text.strip().equals(SIMULATED)
                        ? Optional.empty()
                        : Optional.of(IppAddress.parse(text)));
    }

    /// The printer need not be there. A simulated one leaves its guides in the folder.
    public GuidePrinter open(Path folder, InstantSource clock) throws IOException {
        return address.isPresent()
                ? new IppGuidePrinter(address.get(), clock)
                : SimulatedAndDriven.start(folder, clock);
    }
}

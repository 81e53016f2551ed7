package mingbai.device.scanner.simulated;

import java.time.InstantSource;
import java.util.function.Consumer;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.scanner.CodeScanner;
import mingbai.device.scanner.Scan;
import mingbai.device.scanner.serial.CodeSuffix;
import mingbai.device.scanner.serial.ScannerModel;
import mingbai.device.scanner.serial.SerialCodeScanner;
import mingbai.device.simulated.LineFault;

/// The real driver on a simulated module.
public final class SimulatedCodeScanner implements CodeScanner {
    private final SimulatedScanModule module;
    private final CodeScanner scanner;

    private SimulatedCodeScanner(SimulatedScanModule module, CodeScanner scanner) {
        this.module = module;
        this.scanner = scanner;
    }

    public static SimulatedCodeScanner start(ScannerModel model, InstantSource clock) {
        SimulatedScanModule module = new SimulatedScanModule(model);
        return new SimulatedCodeScanner(
                module,
                SerialCodeScanner.connect(
                        module.port(), model, CodeSuffix.AUTO, OwnerPatience.USUAL, clock));
    }

    /// As if a visitor held it before the window; false when the scanner is switched off.
    public boolean hold(String text) {
        return module.hold(text);
    }

    public void fault(LineFault fault, boolean on) {
        module.port().fault(fault, on);
    }

    @Override
    public Listening listen(Consumer<Scan> ear) {
        return scanner.listen(ear);
    }

    @Override
    public DeviceHealth health() {
        return scanner.health();
    }

    @Override
    public DeviceHealth selfTest() {
        return scanner.selfTest();
    }

    @Override
    public Statistics statistics() {
        return scanner.statistics();
    }

    @Override
    public void close() {
        scanner.close();
    }
}

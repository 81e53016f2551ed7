package mingbai.device.guide.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import mingbai.device.guide.GuidePrinter;
import mingbai.device.guide.GuideSheet;
import mingbai.device.guide.ipp.IppGuidePrinter;
import mingbai.device.guide.simulated.SimulatedGuidePrinter;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Statistics;
import mingbai.device.printer.PrintOutcome;

/// The real driver on a simulated printer of its own.
record SimulatedAndDriven(SimulatedGuidePrinter machine, IppGuidePrinter driver)
        implements GuidePrinter {

    static SimulatedAndDriven start(Path folder, InstantSource clock) throws IOException {
        SimulatedGuidePrinter machine = SimulatedGuidePrinter.start(folder);
        return new SimulatedAndDriven(machine, new IppGuidePrinter(machine.address(), clock));
    }

    @Override
    public PrintOutcome print(GuideSheet guide) {
        return driver.print(guide);
    }

    @Override
    public DeviceHealth health() {
        return driver.health();
    }

    @Override
    public PaperStatus paper() {
        return driver.paper();
    }

    @Override
    public Statistics statistics() {
        return driver.statistics();
    }

    @Override
    public void close() {
        driver.close();
        machine.close();
    }
}

package mingbai.device.guide;

import mingbai.device.health.DeviceHealth;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Statistics;
import mingbai.device.printer.PrintOutcome;

/// A printer of A4 guides; callable from any thread, one guide at a time.
public interface GuidePrinter extends AutoCloseable {
    /// Waits until the guide is out or known not to be; always answers within bounded time.
    PrintOutcome print(GuideSheet guide);

    DeviceHealth health();

    PaperStatus paper();

    /// What it did since it was opened.
    Statistics statistics();

    @Override
    void close();
}

package mingbai.device.printer;

import mingbai.device.health.DeviceHealth;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Statistics;

/// A printer of slips; callable from any thread, one slip at a time.
public interface TicketPrinter extends AutoCloseable {
    /// Waits until the slip is out or known not to be; always answers within bounded time.
    PrintOutcome print(Slip slip);

    DeviceHealth health();

    PaperStatus paper();

    /// What it did since it was opened.
    Statistics statistics();

    @Override
    void close();
}

package mingbai.device.guide.ipp;

import java.time.InstantSource;
import java.util.List;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.PaperStatus;
import mingbai.device.printer.PrinterTrouble;

/// What is known of the printer; written by its owner thread, read by anybody.
final class GuideHealth {
    private record Page(DeviceHealth health, PaperStatus paper) {}

    private final InstantSource clock;
    private volatile Page page;

    GuideHealth(InstantSource clock) {
        this.clock = clock;
        this.page = new Page(DeviceHealth.starting(clock.instant()), PaperStatus.UNKNOWN);
    }

    DeviceHealth health() {
        return page.health();
    }

    PaperStatus paper() {
        return page.paper();
    }

    void observed(PrinterState state) {
        write(
                state.trouble().map(PrinterTrouble::status).orElse(DeviceStatus.ONLINE),
                state.findings(),
                state.paper());
    }

    void lost(PrinterTrouble trouble) {
        write(trouble.status(), List.of(trouble.finding()), PaperStatus.UNKNOWN);
    }

    private void write(DeviceStatus status, List<Finding> findings, PaperStatus paper) {
        DeviceHealth next =
                page.health().after(status, Confidence.OBSERVED, findings, clock.instant());
        page = new Page(next, paper);
    }
}

package mingbai.device.guide.ipp;

import java.time.InstantSource;
import java.util.List;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Statistics;
import mingbai.device.health.Statistics.Count;
import mingbai.device.health.Tally;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrinterTrouble;

/// What is known of the printer; written by its owner thread, read by anybody.
final class GuideHealth {
    private record Page(DeviceHealth health, PaperStatus paper) {}

    private final Tally tally =
            new Tally(
                    Count.COMMUNICATION_ERRORS,
                    Count.GUIDES_PRINTED,
                    Count.PRINTS_REFUSED,
                    Count.PRINTS_UNCONFIRMED);
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

    Statistics statistics() {
        return tally.statistics();
    }

    void printed(PrintOutcome outcome) {
        tally.add(
                switch (outcome) {
                    case PrintOutcome.Printed _ -> Count.GUIDES_PRINTED;
                    case PrintOutcome.Refused _ -> Count.PRINTS_REFUSED;
                    case PrintOutcome.Unconfirmed _ -> Count.PRINTS_UNCONFIRMED;
                });
    }

    void observed(PrinterState state) {
        write(
                state.trouble().map(PrinterTrouble::status).orElse(DeviceStatus.ONLINE),
                state.findings(),
                state.paper());
    }

    void lost(PrinterTrouble trouble) {
        tally.add(Count.COMMUNICATION_ERRORS);
        write(trouble.status(), List.of(trouble.finding()), PaperStatus.UNKNOWN);
    }

    private void write(DeviceStatus status, List<Finding> findings, PaperStatus paper) {
        DeviceHealth next =
                page.health().after(status, Confidence.OBSERVED, findings, clock.instant());
        page = new Page(next, paper);
    }
}

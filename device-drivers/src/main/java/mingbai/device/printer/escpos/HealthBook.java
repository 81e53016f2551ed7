package mingbai.device.printer.escpos;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Statistics.Count;
import mingbai.device.health.Tally;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrinterTrouble;
import mingbai.device.printer.escpos.answer.PrinterCondition;

/// What is known of the printer's health; written by its owner thread, read by anybody.
final class HealthBook {
    private static final Finding PAPER_LOW =
            new Finding(
                    Finding.Severity.WARNING, "打印纸将尽，请备纸。", "Paper is low: have a roll at hand.");

    private record Page(DeviceHealth health, PaperStatus paper) {}

    private final Tally tally =
            new Tally(
                    Count.CONNECTIONS,
                    Count.COMMUNICATION_ERRORS,
                    Count.SLIPS_PRINTED,
                    Count.PAPER_CUTS,
                    Count.PRINTS_REFUSED,
                    Count.PRINTS_UNCONFIRMED);
    private final InstantSource clock;
    private volatile Page page;

    HealthBook(InstantSource clock) {
        this.clock = clock;
        this.page = new Page(DeviceHealth.starting(clock.instant()), PaperStatus.UNKNOWN);
    }

    DeviceHealth health() {
        return page.health();
    }

    PaperStatus paper() {
        return page.paper();
    }

    Tally tally() {
        return tally;
    }

    /// What became of a slip with so many cuts.
    void printed(PrintOutcome outcome, int cuts) {
        switch (outcome) {
            case PrintOutcome.Printed _ -> {
                tally.add(Count.SLIPS_PRINTED);
                tally.add(Count.PAPER_CUTS, cuts);
            }
            case PrintOutcome.Refused _ -> tally.add(Count.PRINTS_REFUSED);
            case PrintOutcome.Unconfirmed _ -> tally.add(Count.PRINTS_UNCONFIRMED);
        }
    }

    /// The printer answered.
    void observed(PrinterCondition condition) {
        List<Finding> findings = new ArrayList<>();
        condition.trouble().ifPresent(trouble -> findings.add(trouble.finding()));
        if (condition.paper() == PaperStatus.LOW) {
            findings.add(PAPER_LOW);
        }
        DeviceStatus status =
                condition.trouble().map(PrinterTrouble::status).orElse(DeviceStatus.ONLINE);
        write(status, Confidence.OBSERVED, findings, condition.paper());
    }

    /// The line is open, and the printer is of a kind that cannot answer.
    void assumed() {
        write(DeviceStatus.ONLINE, Confidence.ASSUMED, List.of(), PaperStatus.UNKNOWN);
    }

    /// There is no line, or no answer on it.
    void lost(PrinterTrouble trouble) {
        tally.add(Count.COMMUNICATION_ERRORS);
        write(
                trouble.status(),
                Confidence.OBSERVED,
                List.of(trouble.finding()),
                PaperStatus.UNKNOWN);
    }

    private void write(
            DeviceStatus status, Confidence how, List<Finding> findings, PaperStatus paper) {
        page = new Page(page.health().after(status, how, findings, clock.instant()), paper);
    }
}

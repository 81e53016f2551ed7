package mingbai.kiosk.ticket.paper;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Readiness;
import mingbai.device.printer.TicketPrinter;
import mingbai.kiosk.ticket.slip.SlipPrinting;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.status.DeviceReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints slips on a ticket printer, in the background.
public final class PaperSlips implements SlipPrinting {
    private static final Logger LOG = LoggerFactory.getLogger(PaperSlips.class);
    private static final String NAME = "ticket-printer";

    private final TicketPrinter printer;
    private final boolean simulated;
    private final Executor background;

    public PaperSlips(TicketPrinter printer, boolean simulated, Executor background) {
        this.printer = printer;
        this.simulated = simulated;
        this.background = background;
    }

    @Override
    public CompletableFuture<SlipOutcome> print(TicketSlip slip) {
        try {
            return CompletableFuture.supplyAsync(
                            () -> SlipOutcome.of(printer.print(SlipLayout.of(slip))), background)
                    .exceptionally(PaperSlips::failed);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(new SlipOutcome.Refused(PaperTrouble.BUSY));
        }
    }

    /// Whoever waits for a slip is told in any case, or the screen would wait for ever.
    private static SlipOutcome failed(Throwable defect) {
        LOG.error("A slip could not be printed", defect);
        return new SlipOutcome.Refused(PaperTrouble.BROKEN);
    }

    /// What keeps slips from coming out, as far as the printer can tell.
    public Optional<PaperTrouble> trouble() {
        var health = printer.health();
        if (printer.paper() == PaperStatus.OUT) {
            return Optional.of(PaperTrouble.NO_PAPER);
        }
        boolean hindered =
                health.readiness() == Readiness.UNAVAILABLE
                        && health.status() != DeviceStatus.STARTING;
        return hindered ? Optional.of(PaperTrouble.BROKEN) : Optional.empty();
    }

    /// How the printer is, as the hall manager is told it.
    public DeviceReport report() {
        var health = printer.health();
        var details =
                health.details().stream().map(Finding::chinese).collect(Collectors.joining(" "));
        return new DeviceReport(NAME, health.told().word(), details, simulated);
    }
}

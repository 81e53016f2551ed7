package mingbai.kiosk.item.paper;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import mingbai.device.guide.GuidePrinter;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.TicketPrinter;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints guides in the background: on the ticket printer, or on one for A4 where there is one.
public final class PaperGuides implements GuidePaper {
    private static final Logger LOG = LoggerFactory.getLogger(PaperGuides.class);

    private final Function<GuideText, PrintOutcome> printer;
    private final Executor background;

    private PaperGuides(Function<GuideText, PrintOutcome> printer, Executor background) {
        this.printer = printer;
        this.background = background;
    }

    public static PaperGuides onSlips(TicketPrinter printer, Executor background) {
        return new PaperGuides(guide -> printer.print(GuideLayout.slip(guide)), background);
    }

    public static PaperGuides onSheets(GuidePrinter printer, Executor background) {
        return new PaperGuides(guide -> printer.print(GuideLayout.sheet(guide)), background);
    }

    @Override
    public CompletableFuture<SlipOutcome> print(GuideText guide) {
        try {
            return CompletableFuture.supplyAsync(
                            () -> SlipOutcome.of(printer.apply(guide)), background)
                    .exceptionally(PaperGuides::failed);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(new SlipOutcome.Refused(PaperTrouble.BUSY));
        }
    }

    /// Whoever waits for a guide is told in any case, or the screen would wait for ever.
    private static SlipOutcome failed(Throwable defect) {
        LOG.error("A guide could not be printed", defect);
        return new SlipOutcome.Refused(PaperTrouble.BROKEN);
    }
}

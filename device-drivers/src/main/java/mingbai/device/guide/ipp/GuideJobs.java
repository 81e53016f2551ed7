package mingbai.device.guide.ipp;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mingbai.device.guide.GuideSheet;
import mingbai.device.guide.ipp.message.IppMessage;
import mingbai.device.guide.ipp.message.IppValue;
import mingbai.device.guide.ipp.message.IppWords;
import mingbai.device.guide.pdf.GuidePdf;
import mingbai.device.line.Deadline;
import mingbai.device.line.LineException;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrintOutcome.Certainty;
import mingbai.device.printer.PrintOutcome.Printed;
import mingbai.device.printer.PrintOutcome.Refused;
import mingbai.device.printer.PrintOutcome.Unconfirmed;
import mingbai.device.printer.PrinterTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Jobs on one printer, from the question whether it can print to the word that it has.
final class GuideJobs implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(GuideJobs.class);
    private static final String PDF = "application/pdf";
    private static final String A4 = "iso_a4_210x297mm";

    private final IppExchange exchange;
    private final IppPatience patience;
    private final GuideHealth health;

    GuideJobs(IppExchange exchange, IppPatience patience, GuideHealth health) {
        this.exchange = exchange;
        this.patience = patience;
        this.health = health;
    }

    /// A look at the printer, into its health.
    Optional<PrinterTrouble> watch() {
        try {
            IppMessage question =
                    exchange.request(IppWords.GET_PRINTER)
                            .word(
                                    IppValue.KEYWORD,
                                    "requested-attributes",
                                    "printer-state",
                                    "printer-state-reasons",
                                    "printer-is-accepting-jobs")
                            .build();
            IppMessage answer = exchange.ask(question, new byte[0], patience.answer());
            if (!IppWords.succeeded(answer.code())) {
                throw refused(answer);
            }
            PrinterState state = PrinterState.of(answer);
            health.observed(state);
            return state.trouble();
        } catch (IOException e) {
            return Optional.of(lost(e));
        }
    }

    /// Throws where the guide cannot be laid out; nothing was sent then.
    PrintOutcome print(GuideSheet guide) throws IOException, InterruptedException {
        Optional<PrinterTrouble> trouble = watch();
        return trouble.isPresent()
                ? new Refused(trouble.get())
                : print(guide.title(), GuidePdf.of(guide));
    }

    private PrintOutcome print(String title, byte[] pdf) throws InterruptedException {
        try {
            IppMessage answer = exchange.ask(order(title), pdf, patience.send());
            OptionalInt job = answer.number("job-id");
            if (!IppWords.succeeded(answer.code()) || job.isEmpty()) {
                log.warn("Guide printer refused a guide, status {}", answer.code());
                boolean busy = answer.code() == IppWords.BUSY;
                return new Refused(busy ? PrinterTrouble.BUSY : PrinterTrouble.HARDWARE);
            }
            return untilOut(job.getAsInt());
        } catch (IOException e) {
            return new Unconfirmed(lost(e));
        }
    }

    private IppMessage order(String title) {
        return exchange.request(IppWords.PRINT_JOB)
                .word(IppValue.NAME, "job-name", title)
                .word(IppValue.MIME, "document-format", PDF)
                .group(IppMessage.JOB)
                .word(IppValue.KEYWORD, "media", A4)
                .build();
    }

    private PrintOutcome untilOut(int job) throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(patience.finish());
        Optional<PrinterTrouble> before = Optional.empty();
        while (!deadline.passed()) {
            Optional<PrintOutcome> end = outcome(jobState(job));
            if (end.isPresent()) {
                watch();
                return end.get();
            }
            Optional<PrinterTrouble> now = watch();
            if (now.isPresent() && now.equals(before)) {
                return new Unconfirmed(now.get());
            }
            before = now;
            pause();
        }
        return new Unconfirmed(before.orElse(PrinterTrouble.OFFLINE));
    }

    private void pause() throws InterruptedException {
        var _ = new CountDownLatch(1).await(patience.look().toMillis(), TimeUnit.MILLISECONDS);
    }

    private int jobState(int job) throws IOException {
        IppMessage question =
                exchange.request(IppWords.GET_JOB)
                        .number(IppValue.INTEGER, "job-id", job)
                        .word(IppValue.KEYWORD, "requested-attributes", "job-state")
                        .build();
        return exchange.ask(question, new byte[0], patience.answer()).number("job-state").orElse(0);
    }

    /// Empty while it is not over.
    private static Optional<PrintOutcome> outcome(int state) {
        return switch (state) {
            case IppWords.JOB_COMPLETED -> Optional.of(new Printed(Certainty.CONFIRMED));
            case IppWords.JOB_CANCELED, IppWords.JOB_ABORTED ->
                    Optional.of(new Unconfirmed(PrinterTrouble.HARDWARE));
            default -> Optional.empty();
        };
    }

    private static LineException refused(IppMessage answer) {
        return new LineException(LineException.Reason.UNREACHABLE, "IPP status " + answer.code());
    }

    private PrinterTrouble lost(IOException e) {
        PrinterTrouble trouble =
                e instanceof LineException known
                        ? PrinterTrouble.of(known.reason())
                        : PrinterTrouble.OFFLINE;
        if (health.health().details().stream().noneMatch(trouble.finding()::equals)) {
            log.warn("Guide printer lost: {} ({})", trouble, e.getMessage());
        }
        health.lost(trouble);
        return trouble;
    }

    @Override
    public void close() {
        exchange.close();
    }
}

package mingbai.device.printer.escpos;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Statistics;
import mingbai.device.line.ByteLine;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrintOutcome.Refused;
import mingbai.device.printer.PrintOutcome.Unconfirmed;
import mingbai.device.printer.PrinterTrouble;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TicketPrinter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A ticket printer that speaks ESC/POS, over any line; one thread owns it.
///
/// It need not be there when this is constructed: health says so, and it is looked for.
public final class EscPosTicketPrinter implements TicketPrinter {
    private static final Logger log = LoggerFactory.getLogger(EscPosTicketPrinter.class);

    /// Slips waiting beyond this many are refused as busy.
    private static final int SLIPS_WAITING = 4;

    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

    private static final class Job {
        private final byte[] slip;
        private final int cuts;
        private final CompletableFuture<PrintOutcome> outcome = new CompletableFuture<>();

        Job(byte[] slip, int cuts) {
            this.slip = slip;
            this.cuts = cuts;
        }
    }

    private final EscPosProfile profile;
    private final EscPosEncoding encoding;
    private final Patience patience;
    private final HealthBook book;
    private final Connection connection;
    private final BlockingQueue<Job> jobs = new ArrayBlockingQueue<>(SLIPS_WAITING);
    private final Thread owner;
    private volatile boolean closing;

    public EscPosTicketPrinter(ByteLine.Opener line, EscPosProfile profile, InstantSource clock) {
        this(line, profile, clock, Patience.USUAL);
    }

    public EscPosTicketPrinter(
            ByteLine.Opener line, EscPosProfile profile, InstantSource clock, Patience patience) {
        this.profile = profile;
        this.encoding = new EscPosEncoding(profile);
        this.patience = patience;
        this.book = new HealthBook(clock);
        this.connection = new Connection(line, profile, patience, book);
        this.owner = Thread.ofPlatform().daemon().name("ticket-printer").unstarted(this::own);
        owner.start();
    }

    @Override
    public PrintOutcome print(Slip slip) {
        Job job = new Job(encoding.encode(slip), profile.cuts(slip));
        synchronized (jobs) {
            if (closing || !jobs.offer(job)) {
                var refused = new Refused(closing ? PrinterTrouble.CLOSED : PrinterTrouble.BUSY);
                book.printed(refused, 0);
                return refused;
            }
        }
        try {
            return job.outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unconfirmed(PrinterTrouble.CLOSED);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the printer's thread never fails a slip", e);
        }
    }

    @Override
    public DeviceHealth health() {
        return book.health();
    }

    @Override
    public PaperStatus paper() {
        return book.paper();
    }

    @Override
    public Statistics statistics() {
        return book.tally().statistics();
    }

    private void own() {
        try (connection) {
            watch();
            while (!closing) {
                Job job = jobs.poll(patience.watch().toMillis(), TimeUnit.MILLISECONDS);
                if (job == null) {
                    watch();
                } else {
                    PrintOutcome outcome = safely(job.slip);
                    book.printed(outcome, job.cuts);
                    job.outcome.complete(outcome);
                }
            }
        } catch (InterruptedException e) {
            log.debug("Ticket printer thread told to stop");
        } finally {
            refuseWaiting();
        }
    }

    private void watch() {
        try {
            connection.watch();
        } catch (RuntimeException e) {
            log.error("Looking at the ticket printer failed by a fault of ours", e);
            connection.close();
        }
    }

    /// A bug of ours must not end the thread, or no slip is ever printed again.
    private PrintOutcome safely(byte[] slip) {
        try {
            return printNow(slip);
        } catch (RuntimeException e) {
            log.error("Printing a slip failed by a fault of ours", e);
            connection.close();
            return new Unconfirmed(PrinterTrouble.HARDWARE);
        }
    }

    private PrintOutcome printNow(byte[] slip) {
        Optional<PrinterTrouble> trouble = connection.check();
        if (trouble.isPresent()) {
            return new Refused(trouble.get());
        }
        try {
            PrintRun run = new PrintRun(connection.open(), profile, patience);
            PrintOutcome outcome = run.print(slip);
            connection.watch();
            return outcome;
        } catch (IOException e) {
            return new Unconfirmed(connection.brokeInSlip(e));
        }
    }

    private void refuseWaiting() {
        synchronized (jobs) {
            closing = true;
            for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
                job.outcome.complete(new Refused(PrinterTrouble.CLOSED));
            }
        }
    }

    @Override
    public void close() {
        synchronized (jobs) {
            closing = true;
        }
        owner.interrupt();
        try {
            owner.join(LONGEST_CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

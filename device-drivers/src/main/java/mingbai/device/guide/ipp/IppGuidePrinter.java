package mingbai.device.guide.ipp;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mingbai.device.guide.GuidePrinter;
import mingbai.device.guide.GuideSheet;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Statistics;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrintOutcome.Refused;
import mingbai.device.printer.PrintOutcome.Unconfirmed;
import mingbai.device.printer.PrinterTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A printer of A4 guides behind IPP, its own or that of a CUPS queue; one thread owns it.
///
/// It need not be there when this is constructed: health says so, and it is looked for.
public final class IppGuidePrinter implements GuidePrinter {
    private static final Logger log = LoggerFactory.getLogger(IppGuidePrinter.class);

    /// Guides waiting beyond this many are refused as busy.
    private static final int GUIDES_WAITING = 4;

    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

    private record Job(GuideSheet guide, CompletableFuture<PrintOutcome> outcome) {}

    private final IppPatience patience;
    private final GuideJobs jobs;
    private final GuideHealth health;
    private final BlockingQueue<Job> waiting = new ArrayBlockingQueue<>(GUIDES_WAITING);
    private final Thread owner;
    private volatile boolean closing;

    public IppGuidePrinter(IppAddress address, InstantSource clock) {
        this(address, clock, IppPatience.USUAL);
    }

    public IppGuidePrinter(IppAddress address, InstantSource clock, IppPatience patience) {
        this.patience = patience;
        this.health = new GuideHealth(clock);
        this.jobs = new GuideJobs(new IppExchange(address, patience.answer()), patience, health);
        this.owner = Thread.ofPlatform().daemon().name("guide-printer").unstarted(this::own);
        owner.start();
    }

    @Override
    public PrintOutcome print(GuideSheet guide) {
        Job job = new Job(guide, new CompletableFuture<>());
        synchronized (waiting) {
            if (closing || !waiting.offer(job)) {
                var refused = new Refused(closing ? PrinterTrouble.CLOSED : PrinterTrouble.BUSY);
                health.printed(refused);
                return refused;
            }
        }
        try {
            return job.outcome().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unconfirmed(PrinterTrouble.CLOSED);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the printer's thread never fails a guide", e);
        }
    }

    @Override
    public DeviceHealth health() {
        return health.health();
    }

    @Override
    public PaperStatus paper() {
        return health.paper();
    }

    private void own() {
        try (jobs) {
            jobs.watch();
            while (!closing) {
                Job job = waiting.poll(patience.watch().toMillis(), TimeUnit.MILLISECONDS);
                if (job == null) {
                    jobs.watch();
                } else {
                    PrintOutcome outcome = safely(job.guide());
                    health.printed(outcome);
                    job.outcome().complete(outcome);
                }
            }
        } catch (InterruptedException e) {
            log.debug("Guide printer thread told to stop");
        } finally {
            refuseWaiting();
        }
    }

    /// A bug of ours must not end the thread, or no guide is ever printed again.
    private PrintOutcome safely(GuideSheet guide) throws InterruptedException {
        try {
            return jobs.print(guide);
        } catch (IOException | RuntimeException e) {
            log.error("Laying out a guide failed by a fault of ours", e);
            return new Refused(PrinterTrouble.HARDWARE);
        }
    }

    private void refuseWaiting() {
        synchronized (waiting) {
            closing = true;
            for (Job job = waiting.poll(); job != null; job = waiting.poll()) {
                job.outcome().complete(new Refused(PrinterTrouble.CLOSED));
            }
        }
    }

    @Override
    public Statistics statistics() {
        return health.statistics();
    }

    @Override
    public void close() {
        synchronized (waiting) {
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

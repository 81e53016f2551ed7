package mingbai.device.owner;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mingbai.device.health.Statistics.Count;
import mingbai.device.line.ByteLine;
import mingbai.device.line.LineException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread that owns a device: opens its line, lets the talk go on, and opens it again, after a
/// pause that grows, when it was lost.
public final class LineOwner implements AutoCloseable {
    /// More errands than these at once are refused.
    public static final int ERRANDS = 16;

    private static final Logger log = LoggerFactory.getLogger(LineOwner.class);
    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private record Asked(Errand errand, CompletableFuture<Void> done) {}

    private final ByteLine.Opener opener;
    private final Talk talk;
    private final DeviceBook book;
    private final OwnerPatience patience;
    private final BlockingQueue<Asked> errands = new ArrayBlockingQueue<>(ERRANDS);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean up;
    private volatile @Nullable ByteLine line;

    private LineOwner(ByteLine.Opener opener, Talk talk, DeviceBook book, OwnerPatience patience) {
        this.opener = opener;
        this.talk = talk;
        this.book = book;
        this.patience = patience;
        this.thread = Thread.ofPlatform().daemon().name(book.toString()).unstarted(this::own);
    }

    /// The device need not be there yet.
    public static LineOwner start(
            ByteLine.Opener opener, Talk talk, DeviceBook book, OwnerPatience patience) {
        LineOwner owner = new LineOwner(opener, talk, book, patience);
        owner.thread.start();
        return owner;
    }

    /// Done soon, or failed when there is no line; never waits for one.
    public CompletableFuture<Void> ask(Errand errand) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (!up || !errands.offer(new Asked(errand, done))) {
            done.completeExceptionally(nobody());
        } else if (!up) {
            refuseErrands();
        } else {
            nudge();
        }
        return done;
    }

    /// Something changed that the talk should look at now and not after its turn.
    public void nudge() {
        ByteLine now = line;
        if (now != null) {
            now.nudge();
        }
    }

    /// Waits until it is done or failed, a moment at most; the book says how it went.
    public void askAndWait(Errand errand) {
        try {
            ask(errand).get(GOODBYE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.debug("An errand to the {} failed: {}", book, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private LineException nobody() {
        return new LineException(LineException.Reason.ABSENT, "no " + book);
    }

    private void own() {
        Duration pause = patience.firstPause();
        try {
            while (!isClosed()) {
                if (connected()) {
                    pause = patience.firstPause();
                } else {
                    refuseErrands();
                    closed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
                    pause = patience.after(pause);
                }
            }
        } catch (InterruptedException e) {
            log.debug("The thread of the {} was told to stop", book);
        } finally {
            hangUp();
            talk.end();
            refuseErrands();
            book.closed();
        }
    }

    /// One turn on the open line; false when there is none.
    private boolean connected() {
        try {
            ByteLine now = line;
            ByteLine open = now == null ? open() : now;
            if (errandsDone(open)) {
                talk.turn(open);
                return true;
            }
        } catch (IOException e) {
            lost(e);
        } catch (RuntimeException e) {
            log.error("The {} failed by a fault of ours", book, e);
            lost(new TalkEnded(LineTrouble.GARBLED, "fault of ours"));
        }
        return false;
    }

    private ByteLine open() throws IOException {
        ByteLine fresh = opener.open();
        line = fresh;
        talk.begin(fresh);
        up = true;
        book.tally().add(Count.CONNECTIONS);
        log.info("The {} is connected: {}", book, opener);
        return fresh;
    }

    /// Health is written before anybody is told, so that who was told reads the same there.
    private boolean errandsDone(ByteLine open) {
        Asked asked = errands.poll();
        while (asked != null) {
            try {
                asked.errand().run(open);
                asked.done().complete(null);
            } catch (IOException e) {
                lost(e);
                asked.done().completeExceptionally(e);
                return false;
            }
            asked = errands.poll();
        }
        return true;
    }

    private void refuseErrands() {
        Asked asked = errands.poll();
        while (asked != null) {
            asked.done().completeExceptionally(nobody());
            asked = errands.poll();
        }
    }

    private void lost(IOException e) {
        boolean wasOpen = line != null;
        hangUp();
        if (wasOpen) {
            talk.end();
        }
        LineTrouble trouble = LineTrouble.of(e);
        if (!isClosed() && book.lost(trouble)) {
            log.warn("The {} is lost: {} ({})", book, trouble, e.getMessage());
        }
    }

    private void hangUp() {
        up = false;
        ByteLine old = line;
        line = null;
        if (old != null) {
            old.close();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /// Ends the thread and frees the line; waits a moment for both.
    @Override
    public void close() {
        closed.countDown();
        nudge();
        if (Thread.currentThread() != thread) {
            join();
        }
    }

    private void join() {
        try {
            if (!thread.join(GOODBYE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

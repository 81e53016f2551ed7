package mingbai.device.line;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives any blocking wire limits: one thread reads ahead, one writes and can be given up on.
final class PumpedLine implements ByteLine {
    private static final Logger log = LoggerFactory.getLogger(PumpedLine.class);

    /// When nobody reads, the oldest arrivals are dropped beyond this many.
    static final int ARRIVALS_KEPT = 256;

    private static final int CHUNK = 4096;
    private static final byte[] END = {};
    private static final byte[] NUDGE = {0};

    /// The blocking connection underneath; closing it wakes both directions.
    interface Wire {
        /// How many bytes arrived; 0 for none yet, -1 for the end.
        int read(byte[] into) throws IOException;

        void write(byte[] bytes, int from, int count) throws IOException;

        /// Drops what was not yet sent, where the wire can, and closes.
        void abandon() throws IOException;

        void close() throws IOException;
    }

    private final String name;
    private final Wire wire;
    private final BlockingQueue<byte[]> arrivals = new ArrayBlockingQueue<>(ARRIVALS_KEPT);
    private final ExecutorService writer;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean nudged = new AtomicBoolean();

    private PumpedLine(String name, Wire wire) {
        this.name = name;
        this.wire = wire;
        this.writer =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("line-out " + name).factory());
    }

    static PumpedLine over(String name, Wire wire) {
        PumpedLine line = new PumpedLine(name, wire);
        Thread.ofPlatform().daemon().name("line-in " + name).start(line::pump);
        return line;
    }

    private void pump() {
        byte[] buffer = new byte[CHUNK];
        try {
            int count = wire.read(buffer);
            while (count >= 0 && !closed.get()) {
                if (count > 0) {
                    keep(Arrays.copyOf(buffer, count));
                }
                count = wire.read(buffer);
            }
        } catch (IOException e) {
            log.debug("Line {} ended: {}", name, e.toString());
        } finally {
            keep(END);
        }
    }

    private void keep(byte[] chunk) {
        while (!arrivals.offer(chunk)) {
            arrivals.poll();
        }
    }

    @Override
    public byte[] read(Duration limit) throws IOException {
        byte[] chunk;
        try {
            chunk = arrivals.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        if (chunk == null) {
            return new byte[0];
        }
        if (isNudge(chunk)) {
            nudged.set(false);
            return new byte[0];
        }
        if (chunk.length == 0) {
            keep(END);
            throw new LineException(LineException.Reason.BROKEN, "line " + name + " ended");
        }
        return chunk;
    }

    /// The nudge is that one object, whatever bytes a device says.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isNudge(byte[] chunk) {
        return chunk == NUDGE;
    }

    @Override
    public void nudge() {
        if (nudged.compareAndSet(false, true)) {
            keep(NUDGE);
        }
    }

    @Override
    public void write(byte[] bytes, Duration limit) throws IOException {
        if (closed.get()) {
            throw new LineException(LineException.Reason.BROKEN, "line " + name + " is closed");
        }
        byte[] mine = bytes.clone();
        Future<?> sending =
                writer.submit(() -> {
                    send(mine);
                    return null;
                });
        try {
            sending.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            abandon();
            throw new LineException(
                    LineException.Reason.STALLED, "line " + name + " takes no more bytes", e);
        } catch (ExecutionException e) {
            throw new LineException(
                    LineException.Reason.BROKEN, "line " + name + " broke while writing", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void send(byte[] bytes) throws IOException {
        for (int from = 0; from < bytes.length; from += CHUNK) {
            wire.write(bytes, from, Math.min(CHUNK, bytes.length - from));
        }
    }

    private IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        close();
        return new LineException(LineException.Reason.BROKEN, "line " + name + " given up", e);
    }

    private void abandon() {
        end(wire::abandon);
    }

    @Override
    public void close() {
        end(wire::close);
    }

    private void end(Ending ending) {
        if (closed.compareAndSet(false, true)) {
            try {
                ending.run();
            } catch (IOException e) {
                log.debug("Line {} did not close cleanly: {}", name, e.toString());
            }
            writer.shutdownNow();
        }
    }

    private interface Ending {
        void run() throws IOException;
    }

    @Override
    public String toString() {
        return name;
    }
}

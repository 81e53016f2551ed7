package mingbai.device.simulated;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mingbai.device.line.ByteLine;
import mingbai.device.line.LineException;

/// The driver's end of a line that never leaves this program.
final class SimulatedLine implements ByteLine, LineEnd {
    /// When nobody reads, the oldest arrivals are dropped beyond this many.
    private static final int ARRIVALS_KEPT = 4096;

    private static final long SLOWNESS_MILLIS = 300;
    private static final byte[] END = {};
    private static final byte[] NUDGE = {0};

    private final SimulatedPort port;
    private final BlockingQueue<byte[]> arrivals = new ArrayBlockingQueue<>(ARRIVALS_KEPT);
    private final CountDownLatch closed = new CountDownLatch(1);

    SimulatedLine(SimulatedPort port) {
        this.port = port;
    }

    @Override
    public void write(byte[] bytes, Duration limit) throws IOException {
        if (closed.getCount() == 0) {
            throw ended();
        }
        port.take(bytes.clone());
    }

    @Override
    public byte[] read(Duration limit) throws IOException {
        try {
            byte[] bytes = arrivals.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (bytes == null || isNudge(bytes)) {
                return new byte[0];
            }
            if (bytes.length == 0) {
                keep(END);
                throw ended();
            }
            if (port.has(LineFault.SLOW)) {
                var _ = closed.await(SLOWNESS_MILLIS, TimeUnit.MILLISECONDS);
            }
            return bytes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LineException(LineException.Reason.BROKEN, "given up", e);
        }
    }

    @Override
    public void arrive(byte[] bytes) {
        if (closed.getCount() > 0) {
            keep(bytes);
        }
    }

    /// The nudge is that one object, whatever bytes a device says.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isNudge(byte[] bytes) {
        return bytes == NUDGE;
    }

    @Override
    public void nudge() {
        keep(NUDGE);
    }

    private void keep(byte[] bytes) {
        while (!arrivals.offer(bytes)) {
            arrivals.poll();
        }
    }

    @Override
    public void end() {
        closed.countDown();
        keep(END);
    }

    @Override
    public void close() {
        end();
    }

    private static LineException ended() {
        return new LineException(LineException.Reason.BROKEN, "the simulated line ended");
    }
}

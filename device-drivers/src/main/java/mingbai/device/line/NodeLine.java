package mingbai.device.line;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import mingbai.device.line.kernel.KernelFile;

/// A device that is a file of the kernel's, such as `/dev/usb/lp0`.
///
/// One descriptor for both directions, as the printer class can be opened only once. It is closed
/// as soon as nobody is inside, within a glance: a printer given up can be opened again.
final class NodeLine implements PumpedLine.Wire {
    private static final int GLANCE_MILLIS = 100;

    private final KernelFile node;
    private final ReadWriteLock inside = new ReentrantReadWriteLock();
    private final CountDownLatch closed = new CountDownLatch(1);

    private NodeLine(KernelFile node) {
        this.node = node;
    }

    static ByteLine open(LineAddress.Node address) throws IOException {
        try {
            return PumpedLine.over(
                    address.toString(), new NodeLine(KernelFile.open(address.path())));
        } catch (KernelFile.Refused e) {
            LineException.Reason reason =
                    switch (e.number()) {
                        case KernelFile.BUSY -> LineException.Reason.BUSY;
                        case KernelFile.NO_PERMISSION -> LineException.Reason.UNREACHABLE;
                        default -> LineException.Reason.ABSENT;
                    };
            throw new LineException(reason, "node " + address.path() + " does not open", e);
        }
    }

    @Override
    public int read(byte[] into) throws IOException {
        int count = alone(() -> node.read(into, GLANCE_MILLIS));
        return count == 0 ? pause() : count;
    }

    /// The printer class is always "readable", and reads nothing when it has nothing to say.
    private int pause() throws IOException {
        try {
            return closed.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS) ? -1 : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading given up", e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int sent = 0;
        while (sent < count) {
            int at = from + sent;
            int length = count - sent;
            int step = alone(() -> node.write(bytes, at, length, GLANCE_MILLIS));
            if (step < 0) {
                throw new IOException("node closed");
            }
            sent += step;
        }
    }

    private interface Call {
        int run() throws IOException;
    }

    /// -1 once it is closed.
    private int alone(Call call) throws IOException {
        inside.readLock().lock();
        try {
            return closed.getCount() == 0 ? -1 : call.run();
        } finally {
            inside.readLock().unlock();
        }
    }

    @Override
    public void abandon() {
        close();
    }

    @Override
    public void close() {
        if (closed.getCount() == 0) {
            return;
        }
        closed.countDown();
        inside.writeLock().lock();
        try {
            node.close();
        } finally {
            inside.writeLock().unlock();
        }
    }
}

package mingbai.device.line;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A device that is a file of the kernel's, such as `/dev/usb/lp0`.
///
/// One descriptor for both directions, as the printer class can be opened only once; not a file
/// channel, which would let no write past a waiting read. A waiting read ends with the next byte or
/// with the device, not with `close`.
final class NodeLine implements PumpedLine.Wire {
    private static final int EMPTY_READ_MILLIS = 100;

    private final RandomAccessFile node;
    private final CountDownLatch closed = new CountDownLatch(1);

    private NodeLine(RandomAccessFile node) {
        this.node = node;
    }

    static ByteLine open(LineAddress.Node address) throws IOException {
        Path path = Path.of(address.path());
        if (!Files.exists(path)) {
            throw new LineException(LineException.Reason.ABSENT, "no node " + path);
        }
        if (!Files.isReadable(path) || !Files.isWritable(path)) {
            throw new LineException(LineException.Reason.UNREACHABLE, "no permission for " + path);
        }
        try {
            RandomAccessFile node = new RandomAccessFile(path.toFile(), "rw");
            return PumpedLine.over(address.toString(), new NodeLine(node));
        } catch (IOException e) {
            // The printer class says "busy" while another program holds it.
            boolean busy = String.valueOf(e.getMessage()).contains("busy");
            throw new LineException(
                    busy ? LineException.Reason.BUSY : LineException.Reason.ABSENT,
                    "node " + path + " does not open",
                    e);
        }
    }

    @Override
    public int read(byte[] into) throws IOException {
        int count = node.read(into);
        return count > 0 ? count : pause();
    }

    /// The printer class reads as "end of file" when it merely has nothing to say.
    private int pause() throws IOException {
        try {
            return closed.await(EMPTY_READ_MILLIS, TimeUnit.MILLISECONDS) ? -1 : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading given up", e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        node.write(bytes, from, count);
    }

    @Override
    public void abandon() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        node.close();
    }
}

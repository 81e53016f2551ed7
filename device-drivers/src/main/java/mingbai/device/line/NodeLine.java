package mingbai.device.line;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A device that is a file of the kernel's, such as `/dev/usb/lp0`.
final class NodeLine implements PumpedLine.Wire {
    private static final int EMPTY_READ_MILLIS = 100;

    private final FileChannel node;
    private final CountDownLatch closed = new CountDownLatch(1);

    private NodeLine(FileChannel node) {
        this.node = node;
    }

    static ByteLine open(LineAddress.Node address) throws IOException {
        FileChannel node;
        try {
            node =
                    FileChannel.open(
                            Path.of(address.path()),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            throw new LineException(LineException.Reason.ABSENT, "no node " + address.path(), e);
        } catch (AccessDeniedException e) {
            throw new LineException(
                    LineException.Reason.UNREACHABLE, "no permission for " + address.path(), e);
        } catch (IOException e) {
            // The printer class answers EBUSY while another program holds it, ENODEV when pulled.
            boolean busy = String.valueOf(e.getMessage()).contains("busy");
            throw new LineException(
                    busy ? LineException.Reason.BUSY : LineException.Reason.ABSENT,
                    "node " + address.path() + " does not open",
                    e);
        }
        return PumpedLine.over(address.toString(), new NodeLine(node));
    }

    @Override
    public int read(byte[] into) throws IOException {
        int count = node.read(ByteBuffer.wrap(into));
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
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, count);
        while (rest.hasRemaining()) {
            node.write(rest);
        }
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

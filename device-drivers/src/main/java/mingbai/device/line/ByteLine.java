package mingbai.device.line;

import java.io.IOException;
import java.time.Duration;

/// An open two-way line to a device; it has one owner, and no call waits longer than its limit.
public interface ByteLine extends AutoCloseable {
    /// Sends all bytes, or throws; a peer that takes none within the limit loses the line.
    void write(byte[] bytes, Duration limit) throws IOException;

    /// What has arrived, in order; empty when nothing came within the limit.
    byte[] read(Duration limit) throws IOException;

    /// Ends the read that waits now, or else the next one, as if its limit had passed; from any
    /// thread. A line that cannot lets the limit pass.
    default void nudge() {}

    @Override
    void close();

    /// Opens the line to one device anew, as after a cable was pulled and put back.
    @FunctionalInterface
    interface Opener {
        /// Throws a [LineException] that says why there is no line.
        ByteLine open() throws IOException;
    }
}

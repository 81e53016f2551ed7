package mingbai.device.watchdog;

import java.io.IOException;

/// Something that restarts the program, or the machine, when it is not fed in time.
public interface Watchdog extends AutoCloseable {
    void feed() throws IOException;

    /// Ends it in good order: nothing is restarted.
    @Override
    void close();
}

package mingbai.device.watchdog;

import java.io.IOException;

/// Who started the program as a service and wants to know how it is; a watchdog besides.
public interface ServiceManager extends Watchdog {
    /// The program serves now.
    void ready() throws IOException;

    /// One line for whoever asks how it is.
    void status(String line) throws IOException;
}

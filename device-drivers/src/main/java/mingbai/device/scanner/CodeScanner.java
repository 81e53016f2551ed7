package mingbai.device.scanner;

import java.util.function.Consumer;
import mingbai.device.health.Device;

/// A scanner of QR codes and bar codes; what is held before it while nobody listens is dropped.
public interface CodeScanner extends Device {
    /// Switches it on, where it can be switched, and tells each scan to the ear, on a thread of the
    /// scanner's; a listener before this one hears no more.
    Listening listen(Consumer<Scan> ear);

    /// Ends with `close`; after that nothing more is told.
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}

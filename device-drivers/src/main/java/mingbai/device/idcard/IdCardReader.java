package mingbai.device.idcard;

import java.util.function.Consumer;
import mingbai.device.health.Device;

/// A reader of the second-generation identity card; it looks for a card only while somebody waits.
public interface IdCardReader extends Device {
    /// Tells each card once, on a thread of the reader's; a wait before this one hears no more.
    ///
    /// The card is wiped as soon as the ear returns: what is needed of it is taken out there.
    Waiting await(Consumer<CardSeen> ear);

    /// Ends with `close`; after that nothing more is told.
    interface Waiting extends AutoCloseable {
        @Override
        void close();
    }
}

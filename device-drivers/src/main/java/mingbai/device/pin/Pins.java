package mingbai.device.pin;

import java.io.IOException;
import java.util.function.Consumer;

/// The pins of a machine, high or low; what is wired to them is not known here.
public interface Pins extends AutoCloseable {
    /// Opens a pin to be read; changes are told on any thread, and may be told twice or not at all.
    Input input(int number, Pull pull, Consumer<Boolean> changed) throws IOException;

    /// Opens a pin to be set; it begins and ends at its safe level.
    Output output(int number, boolean safe) throws IOException;

    /// Leaves every output at its safe level.
    @Override
    void close();

    /// Where a pin that nothing drives is held.
    enum Pull {
        UP,
        DOWN
    }

    /// A pin that is read.
    interface Input {
        boolean high() throws IOException;
    }

    /// A pin that is set.
    interface Output {
        void set(boolean high) throws IOException;
    }
}

package mingbai.station.command;

import java.io.IOException;
import java.util.OptionalInt;

/// How a station forgets all that it holds.
@FunctionalInterface
public interface Forgetting {

    /// Empty when everything is forgotten at the next start, which this decides for good. Otherwise
    /// nothing happens, and it says how many journal entries would be lost: more than `most`.
    OptionalInt forget(int most) throws IOException;
}

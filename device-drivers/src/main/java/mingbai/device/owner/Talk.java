package mingbai.device.owner;

import java.io.IOException;
import java.time.Duration;
import mingbai.device.line.ByteLine;

/// The conversation with a device; all of it on the thread that owns the line.
public interface Talk {
    /// Waking up more often than that costs more than it is good for.
    Duration LONGEST_TURN = Duration.ofSeconds(1);

    /// The line is fresh: whatever was half heard before is forgotten.
    void begin(ByteLine line) throws IOException;

    /// Goes on for a while, at most [#LONGEST_TURN] when nothing happens; a nudge ends its read.
    void turn(ByteLine line) throws IOException;

    /// The line is gone, or will not be opened any more.
    void end();
}

package mingbai.device.owner;

import java.io.IOException;
import mingbai.device.line.ByteLine;

/// The conversation with a device; all of it on the thread that owns the line.
public interface Talk {
    /// The line is fresh: whatever was half heard before is forgotten.
    void begin(ByteLine line) throws IOException;

    /// Goes on for a while, at most about a tenth of a second when nothing happens.
    void turn(ByteLine line) throws IOException;

    /// The line is gone, or will not be opened any more.
    void end();
}

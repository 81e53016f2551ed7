package mingbai.device.owner;

import java.io.IOException;
import mingbai.device.line.ByteLine;

/// Something another thread wants said to the device, done between two turns of its talk.
@FunctionalInterface
public interface Errand {
    void run(ByteLine line) throws IOException;
}

package mingbai.device.printer.simulated.mechanism;

import java.io.IOException;

/// Where the parser's bytes come from, one after the other.
@FunctionalInterface
public interface ByteSource {
    /// 0 to 255; waits for the next one, throws at the end.
    int next() throws IOException;
}

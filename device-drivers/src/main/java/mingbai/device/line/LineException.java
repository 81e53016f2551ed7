package mingbai.device.line;

import java.io.IOException;
import java.io.Serial;

/// A line that could not be opened, or broke.
public final class LineException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    /// Why there is no line.
    public enum Reason {
        /// Nothing is there: connection refused, no such port.
        ABSENT,
        /// The way there is blocked: no route, no answer, no permission.
        UNREACHABLE,
        /// Somebody else holds it.
        BUSY,
        /// It was open and ended.
        BROKEN,
        /// The peer stopped taking bytes.
        STALLED
    }

    private final Reason reason;

    public LineException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public LineException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

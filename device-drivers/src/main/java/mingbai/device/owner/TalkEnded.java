package mingbai.device.owner;

import java.io.IOException;
import java.io.Serial;

/// A conversation that makes no sense any more; the line is opened anew.
public final class TalkEnded extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final LineTrouble trouble;

    public TalkEnded(LineTrouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    LineTrouble trouble() {
        return trouble;
    }
}

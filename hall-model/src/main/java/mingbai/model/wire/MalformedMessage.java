package mingbai.model.wire;

import java.io.IOException;

/// Bytes that are not the message they should be. Its own text holds no content of the message.
public final class MalformedMessage extends IOException {

    private static final long serialVersionUID = 1L;

    public MalformedMessage(Class<?> type, Throwable cause) {
        super("no valid " + type.getSimpleName(), cause);
    }
}

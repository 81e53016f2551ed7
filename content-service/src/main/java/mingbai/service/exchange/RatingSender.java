package mingbai.service.exchange;

import java.io.IOException;
import java.net.URI;

/// Carries one rating to where ratings are collected. A province with a gateway of its own has a
/// sender of its own.
public interface RatingSender {
    /// Returns when the other side has taken it.
    void send(URI address, byte[] payload) throws IOException;
}

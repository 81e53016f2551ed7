package mingbai.service.emergency;

import java.time.Duration;
import java.util.Optional;

/// What somebody on duty wants for a scope, the whole of it.
public record Wish(boolean dark, Optional<Words> notice) {

    /// The urgent notice, and for how long.
    public record Words(String title, String body, Duration lasting) {}
}

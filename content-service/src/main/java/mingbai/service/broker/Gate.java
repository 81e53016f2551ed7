package mingbai.service.broker;

import java.security.cert.X509Certificate;
import java.util.Optional;

/// Who decides which certificates count. It is asked at each connection and at each message.
public interface Gate {
    /// Empty for one that was revoked, has ended, or was never given out.
    Optional<Pass> pass(X509Certificate certificate);

    /// Runs `task` each time somebody's pass was taken away.
    void whenRevoked(Runnable task);
}

package mingbai.model.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who holds which role. A station is given its first one at enrolment; `demonstration` marks the
/// stand-in keys of a demo.
public record TrustRoot(
        long version, Instant expires, boolean demonstration, List<TrustedKey> keys) {

    public TrustRoot {
        keys = List.copyOf(keys);
    }

    public Optional<TrustedKey> find(KeyId id) {
        return keys.stream().filter(k -> k.id().equals(id)).findFirst();
    }
}

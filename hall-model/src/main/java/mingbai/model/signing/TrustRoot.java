package mingbai.model.signing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Who holds which role. A station is given its first one at enrolment; a later one is believed
/// when `threshold` root keys of the one before and of itself have signed it. `demonstration` marks
/// the stand-in keys of a demo.
public record TrustRoot(
        long version,
        Instant expires,
        boolean demonstration,
        int threshold,
        List<TrustedKey> keys) {

    /// How many keys it names at most.
    public static final int MAX_KEYS = 10_000;

    public TrustRoot {
        keys = List.copyOf(keys);
        var ids = new HashSet<KeyId>();
        if (version < 0 || threshold < 1 || keys.size() > MAX_KEYS) {
            throw new IllegalArgumentException("version, threshold or number of keys is off");
        }
        if (!keys.stream().map(TrustedKey::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("a key is named twice");
        }
    }

    public Optional<TrustedKey> find(KeyId id) {
        return keys.stream().filter(k -> k.id().equals(id)).findFirst();
    }

    public List<TrustedKey> holding(Role role) {
        return keys.stream().filter(k -> k.roles().contains(role)).toList();
    }
}

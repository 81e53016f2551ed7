package mingbai.model.content;

import java.time.Instant;

/// The service's word, good until `until`, that a manifest is still the newest of its scope. It can
/// only point at what people have signed: `envelope` is the SHA-256 of the manifest's envelope as
/// published.
public record ManifestStamp(
        Scope scope, long version, Sha256 envelope, Instant issued, Instant until) {
    public ManifestStamp {
        if (!issued.isBefore(until)) {
            throw new IllegalArgumentException("a stamp ends after it begins");
        }
    }
}

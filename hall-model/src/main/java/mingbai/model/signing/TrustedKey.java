package mingbai.model.signing;

import java.util.Set;
import mingbai.model.content.Bytes;

/// A key that is trusted for some roles. `holder` tells people apart: two keys of one holder count
/// as one person. `spki` is the public key, X.509 SubjectPublicKeyInfo.
public record TrustedKey(KeyId id, Bytes spki, String holder, Set<Role> roles) {
    public TrustedKey {
        roles = Set.copyOf(roles);
    }
}

package mingbai.model.signing;

import java.util.Set;
import mingbai.model.content.Bytes;

/// A key that is trusted for some roles, within a reach. `holder` tells people apart: two keys of
/// one holder count as one person. `spki` is the public key, X.509 SubjectPublicKeyInfo.
public record TrustedKey(KeyId id, Bytes spki, String holder, Set<Role> roles, Reach within) {
    public TrustedKey {
        roles = Set.copyOf(roles);
        if (roles.size() > 1 && (roles.contains(Role.ROOT) || roles.contains(Role.LIVE))) {
            throw new IllegalArgumentException("a root key and the live key have no other role");
        }
    }
}

package mingbai.model.approver;

import java.time.Instant;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;

/// "Trust this key of mine": signed with the key itself, so that nobody claims another's. The
/// officers of the root decide. `spki` is the public key, X.509 SubjectPublicKeyInfo.
public record KeyRequest(String holder, Bytes spki, Set<Role> roles, Reach within, Instant at) {
    private static final Set<Role> ROLES = Set.of(Role.EDITOR, Role.REVIEWER, Role.EMERGENCY);

    public KeyRequest {
        roles = Set.copyOf(roles);
        if (holder.isBlank() || roles.isEmpty() || !ROLES.containsAll(roles)) {
            throw new IllegalArgumentException(
                    "a request names its holder, and some of editor, reviewer and emergency");
        }
    }
}

package mingbai.service.account;

import java.util.Optional;
import java.util.Set;
import mingbai.model.signing.Reach;
import mingbai.service.database.Sql;

/// Those who act under a name of their own and are no people: other systems, by their keys. Their
/// rights are asked for in the same places, and within the same transaction.
public interface Deputies {
    Optional<Acting> find(Sql sql, String name);

    /// In which roles somebody acts, and for which regions and halls.
    record Acting(Set<Role> roles, Reach within) {
        public Acting {
            roles = Set.copyOf(roles);
        }
    }
}

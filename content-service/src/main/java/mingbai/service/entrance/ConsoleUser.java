package mingbai.service.entrance;

import java.util.Set;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/// Somebody who is in, with what their log-in was checked by.
final class ConsoleUser extends User {
    private static final long serialVersionUID = 1L;

    private final String totp;
    private final long epoch;
    private final boolean approves;

    ConsoleUser(AccountService.Credentials credentials) {
        super(
                credentials.account().name(),
                credentials.hash(),
                credentials.standing().enabled() && credentials.standing().ready(),
                true,
                true,
                !credentials.locked(),
                AuthorityUtils.createAuthorityList(roles(credentials.account().roles())));
        totp = credentials.standing().totp();
        epoch = credentials.standing().epoch();
        approves = credentials.account().roles().contains(Role.REVIEWER);
    }

    private static String[] roles(Set<Role> roles) {
        return roles.stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
    }

    String totp() {
        return totp;
    }

    long epoch() {
        return epoch;
    }

    /// Whether they may not enter without a second factor.
    boolean approves() {
        return approves;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}

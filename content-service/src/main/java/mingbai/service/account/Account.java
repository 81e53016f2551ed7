package mingbai.service.account;

import java.util.Set;
import java.util.regex.Pattern;
import mingbai.model.signing.Reach;

/// Somebody who may enter the console. `display` is how others see them, `within` for which regions
/// and halls they act.
public record Account(String name, String display, Set<Role> roles, Reach within) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

    public Account {
        if (!FORM.matcher(name).matches() || display.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException(
                    "an account has a name of 2–40 lower-case letters and digits, a display name"
                            + " and a role");
        }
        roles = Set.copyOf(roles);
    }

    /// Somebody who acts everywhere.
    public Account(String name, String display, Set<Role> roles) {
        this(name, display, roles, Reach.EVERYTHING);
    }
}

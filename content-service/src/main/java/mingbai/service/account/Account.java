package mingbai.service.account;

import java.util.Set;
import java.util.regex.Pattern;

/// Somebody who may enter the console. `display` is how others see them.
public record Account(String name, String display, Set<Role> roles) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

    public Account {
        if (!FORM.matcher(name).matches() || display.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException(
                    "an account has a name of 2–40 lower-case letters and digits, a display name"
                            + " and a role");
        }
        roles = Set.copyOf(roles);
    }
}

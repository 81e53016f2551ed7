package mingbai.service.people;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.signing.Reach;
import mingbai.service.account.Account;
import mingbai.service.account.Role;
import org.jspecify.annotations.Nullable;

/// The form of somebody, as it comes.
record PersonForm(String name, String display, List<String> roles, String within, Boolean enabled) {
    PersonForm(
            @Nullable String name,
            @Nullable String display,
            @Nullable List<String> roles,
            @Nullable String within,
            @Nullable Boolean enabled) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.display = Objects.requireNonNullElse(display, "").strip();
        this.roles = roles == null ? List.of() : List.copyOf(roles);
        this.within = Objects.requireNonNullElse(within, "").strip();
        this.enabled = Objects.requireNonNullElse(enabled, false);
    }

    /// Empty when a field is not what it should be.
    Optional<Account> account() {
        try {
            Set<Role> chosen = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
            var reach = Reach.parse(Arrays.asList(within.split("[\\s,，、]+", -1)));
            return display.length() > 40
                    ? Optional.empty()
                    : Optional.of(new Account(name, display, chosen, reach));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

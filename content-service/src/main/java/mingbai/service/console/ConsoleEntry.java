package mingbai.service.console;

import java.util.Set;
import mingbai.service.account.Role;

/// One entry of the console's navigation. A room adds its own as a bean; entries stand by `order`,
/// and only those see them who have one of the roles.
public record ConsoleEntry(
        int order, String path, String chinese, String english, Set<Role> roles) {
    public ConsoleEntry {
        roles = Set.copyOf(roles);
    }
}

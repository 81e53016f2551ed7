package mingbai.service.release;

import java.util.Set;
import mingbai.service.account.Role;

/// The two signatures under a release, each of another person.
public enum Part {
    FIRST("初审", "First review", mingbai.model.signing.Role.EDITOR),
    FINAL("终审", "Final review", mingbai.model.signing.Role.REVIEWER);

    private final String chinese;
    private final String english;
    private final mingbai.model.signing.Role role;

    Part(String chinese, String english, mingbai.model.signing.Role role) {
        this.chinese = chinese;
        this.english = english;
        this.role = role;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /// What the key must be trusted for.
    mingbai.model.signing.Role role() {
        return role;
    }

    /// Who may sign it, by their account.
    Set<Role> people() {
        return switch (this) {
            case FIRST -> Set.of(Role.EDITOR, Role.CATALOGUE, Role.MANAGER);
            case FINAL -> Set.of(Role.REVIEWER, Role.MANAGER);
        };
    }

    /// Who may say something about a release.
    static Set<Role> everybody() {
        return Set.of(Role.EDITOR, Role.CATALOGUE, Role.REVIEWER, Role.MANAGER);
    }
}

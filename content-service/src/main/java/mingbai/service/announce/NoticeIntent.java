package mingbai.service.announce;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What to do with a form: which notice it changes, which revision was read, and whether it goes on
/// to review.
record NoticeIntent(String id, int revision, String then) {
    NoticeIntent(@Nullable String id, int revision, @Nullable String then) {
        this.id = Objects.requireNonNullElse(id, "");
        this.revision = revision;
        this.then = Objects.requireNonNullElse(then, "");
    }

    /// Empty for a new notice.
    Optional<String> notice() {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    boolean submits() {
        return then.equals("submit");
    }
}

package mingbai.service.announce;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is sent beside a notice's text: which notice it changes, which revision was read, what to
/// do with it, and where it belongs.
record NoticeIntent(String id, int revision, String then, PlaceForm place) {
    NoticeIntent(
            @Nullable String id, int revision, @Nullable String then, @Nullable PlaceForm place) {
        this.place = Objects.requireNonNullElse(place, PlaceForm.empty());
        this.id = Objects.requireNonNullElse(id, "");
        this.revision = revision;
        this.then = Objects.requireNonNullElse(then, "");
    }

    /// Empty for a new notice.
    Optional<String> notice() {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /// Only works out until when the notice has to hang.
    boolean fills() {
        return then.equals("fill");
    }

    boolean submits() {
        return then.equals("submit");
    }
}

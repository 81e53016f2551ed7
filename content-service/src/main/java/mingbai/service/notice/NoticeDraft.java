package mingbai.service.notice;

import java.time.Instant;
import java.util.Optional;
import mingbai.model.notice.Notice;

/// What somebody wrote into the form. A new notice has no id yet; `revision` is the one that was
/// read.
public record NoticeDraft(
        Optional<String> id,
        int revision,
        Notice.Kind kind,
        Text text,
        Instant from,
        Instant until) {

    /// Title and body.
    public record Text(String title, String body) {}
}

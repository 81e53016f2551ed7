package mingbai.service.notice;

import java.time.Instant;
import java.util.Optional;
import mingbai.model.notice.Notice;
import mingbai.model.notice.NoticePeriod;

/// What somebody wrote into the form. A new notice has no id yet; `revision` is the one that was
/// read.
public record NoticeDraft(
        Optional<String> id,
        int revision,
        Notice.Kind kind,
        Text text,
        Instant from,
        Instant until,
        Place place) {

    /// In which column it stands, and how long it has to hang by law.
    public record Place(Notice.Channel channel, Optional<NoticePeriod> period) {
        public static final Place USUAL = new Place(Notice.Channel.SERVICES, Optional.empty());
    }

    /// Title and body.
    public record Text(String title, String body) {}
}

package mingbai.kiosk.disclosure;

import mingbai.model.notice.Notice;

/// What the disclosure can show.
public sealed interface DisclosureStep {
    /// The lines of one topic; pages count from 0.
    record Listing(Topic topic, int page) implements DisclosureStep {}

    /// One notice, whole.
    record Reading(Notice notice) implements DisclosureStep {}
}

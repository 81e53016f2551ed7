package mingbai.service.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.notice.Notice;
import mingbai.service.notice.NoticeOutcome.Fault;

/// Whether a notice may go before the public: its length, its time and its text.
public final class NoticeCheck {
    /// Longest title, in characters.
    public static final int LONGEST_TITLE = 60;

    /// Longest body, in characters: at four a second, more than eight minutes of marquee.
    public static final int LONGEST_BODY = 2_000;

    private NoticeCheck() {}

    /// Everything that is wrong, field by field.
    static List<Fault> of(NoticeDraft draft, Instant now) {
        var faults = ofText(draft.text().title(), draft.text().body());
        if (!draft.from().isBefore(draft.until())) {
            faults.add(
                    Fault.plain(
                            "until",
                            "结束时间应晚于开始时间，请改「止」",
                            "it ends before it begins: change the end"));
        } else if (!now.isBefore(draft.until())) {
            faults.add(over());
        }
        return faults;
    }

    /// The same of a notice that stands, whose time may have run out meanwhile.
    static List<Fault> of(Notice notice, Instant now) {
        var faults = ofText(notice.title(), notice.body());
        if (!now.isBefore(notice.shown().until())) {
            faults.add(over());
        }
        return faults;
    }

    /// What is wrong with a title (`title`) and a body (`body`).
    public static List<Fault> ofText(String title, String body) {
        List<Fault> faults = new ArrayList<>();
        length("title", "标题", "title", title, LONGEST_TITLE).ifPresent(faults::add);
        length("body", "正文", "body", body, LONGEST_BODY).ifPresent(faults::add);
        faults.addAll(NoticeText.faults("title", title));
        faults.addAll(NoticeText.faults("body", body));
        return faults;
    }

    private static Optional<Fault> length(
            String field, String chinese, String english, String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (!text.isBlank() && length <= most) {
            return Optional.empty();
        }
        return Optional.of(
                Fault.plain(
                        field,
                        "%s须为 1–%d 字，现在 %d 字".formatted(chinese, most, length),
                        "a %s has 1–%d characters, this one %d".formatted(english, most, length)));
    }

    private static Fault over() {
        return Fault.plain("until", "结束时间已过，请改「止」", "its time is over: change the end");
    }
}

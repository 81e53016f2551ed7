package mingbai.service.announce;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mingbai.model.notice.Notice;
import mingbai.service.notice.NoticeDraft;
import mingbai.service.notice.NoticeOutcome.Fault;
import org.jspecify.annotations.Nullable;

/// The form as the browser sends it: times are those of the hall's clock.
record NoticeForm(String kind, String title, String body, String from, String until) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int USUAL_DAYS = 7;
    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    NoticeForm(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String body,
            @Nullable String from,
            @Nullable String until) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.title = Objects.requireNonNullElse(title, "").strip();
        this.body = Objects.requireNonNullElse(body, "").replace("\r\n", "\n").strip();
        this.from = Objects.requireNonNullElse(from, "");
        this.until = Objects.requireNonNullElse(until, "");
    }

    /// From now on, for a week, until the hall closes on the last day.
    static NoticeForm empty(Instant now, ZoneId zone) {
        var begin = LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.MINUTES);
        var end = begin.toLocalDate().plusDays(USUAL_DAYS).atTime(CLOSING);
        return new NoticeForm(
                Notice.Kind.ANNOUNCEMENT.name(), "", "", TIME.format(begin), TIME.format(end));
    }

    static NoticeForm of(Notice notice, ZoneId zone) {
        return new NoticeForm(
                notice.kind().name(),
                notice.title(),
                notice.body(),
                TIME.format(notice.shown().from().atZone(zone)),
                TIME.format(notice.shown().until().atZone(zone)));
    }

    /// The same, with another end.
    NoticeForm until(Instant end, ZoneId zone) {
        return new NoticeForm(kind, title, body, from, TIME.format(end.atZone(zone)));
    }

    Optional<Instant> begin(ZoneId zone) {
        return moment(from, zone);
    }

    /// What could not be read at all.
    List<Fault> faults(ZoneId zone) {
        List<Fault> faults = new ArrayList<>();
        if (kind().isEmpty() || parsedKind().isEmpty()) {
            faults.add(Fault.plain("kind", "请选择类别", "choose a kind"));
        }
        if (moment(from, zone).isEmpty()) {
            faults.add(Fault.plain("from", "请填写开始时间", "say from when"));
        }
        if (moment(until, zone).isEmpty()) {
            faults.add(Fault.plain("until", "请填写结束时间", "say until when"));
        }
        return faults;
    }

    /// Empty when there are faults.
    Optional<NoticeDraft> draft(NoticeIntent intent, NoticeDraft.Place place, ZoneId zone) {
        return parsedKind()
                .flatMap(k ->
                        moment(from, zone)
                                .flatMap(begin ->
                                        moment(until, zone)
                                                .map(end ->
                                                        new NoticeDraft(
                                                                intent.notice(),
                                                                intent.revision(),
                                                                k,
                                                                new NoticeDraft.Text(title, body),
                                                                begin,
                                                                end,
                                                                place))));
    }

    private Optional<Notice.Kind> parsedKind() {
        return Arrays.stream(Notice.Kind.values()).filter(k -> k.name().equals(kind)).findFirst();
    }

    private static Optional<Instant> moment(String text, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

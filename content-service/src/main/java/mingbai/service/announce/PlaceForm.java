package mingbai.service.announce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mingbai.model.notice.Notice;
import mingbai.model.notice.NoticePeriod;
import mingbai.service.notice.NoticeDraft;
import mingbai.service.notice.NoticeOutcome.Fault;
import org.jspecify.annotations.Nullable;

/// The part of the form that says in which column a notice stands and how long it has to hang by
/// law. A preset fills in the rest.
record PlaceForm(String channel, String preset, String days, String counted, String basis) {
    PlaceForm(
            @Nullable String channel,
            @Nullable String preset,
            @Nullable String days,
            @Nullable String counted,
            @Nullable String basis) {
        this.channel = Objects.requireNonNullElse(channel, Notice.Channel.SERVICES.name());
        this.preset = Objects.requireNonNullElse(preset, "");
        this.days = Objects.requireNonNullElse(days, "").strip();
        this.counted = Objects.requireNonNullElse(counted, NoticePeriod.Days.CALENDAR.name());
        this.basis = Objects.requireNonNullElse(basis, "").strip();
    }

    static PlaceForm empty() {
        return new PlaceForm(null, null, null, null, null);
    }

    static PlaceForm of(Notice notice) {
        return with(notice.channel().name(), notice.period());
    }

    private static PlaceForm with(String channel, Optional<NoticePeriod> period) {
        return new PlaceForm(
                channel,
                "",
                period.map(p -> Integer.toString(p.days())).orElse(""),
                period.map(p -> p.counted().name()).orElse(null),
                period.map(NoticePeriod::basis).orElse(""));
    }

    /// A chosen preset as if it had been written by hand.
    PlaceForm filled() {
        return PeriodPreset.named(preset)
                .map(p -> with(channel, Optional.of(p.period())))
                .orElse(this);
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (parsedChannel().isEmpty()) {
            faults.add(Fault.plain("channel", "请选择栏目", "choose a column"));
        }
        if (!days.isEmpty() && period().isEmpty()) {
            faults.add(
                    Fault.plain(
                            "days",
                            "公示期填 1–%d 的整数，没有法定公示期则留空".formatted(NoticePeriod.MOST),
                            "a period is 1–%d days".formatted(NoticePeriod.MOST)));
        }
        return faults;
    }

    NoticeDraft.Place place() {
        return new NoticeDraft.Place(parsedChannel().orElse(Notice.Channel.SERVICES), period());
    }

    private Optional<Notice.Channel> parsedChannel() {
        return Arrays.stream(Notice.Channel.values())
                .filter(c -> c.name().equals(channel))
                .findFirst();
    }

    Optional<NoticePeriod> period() {
        try {
            var kind =
                    NoticePeriod.Days.WORKING.name().equals(counted)
                            ? NoticePeriod.Days.WORKING
                            : NoticePeriod.Days.CALENDAR;
            return days.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NoticePeriod(Integer.parseInt(days), kind, basis));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

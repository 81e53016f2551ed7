package mingbai.kiosk.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.kiosk.disclosure.Line.Opens;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.WindowSpans;
import mingbai.model.day.WrittenDay;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Guide.Said;
import mingbai.model.item.Item;
import mingbai.model.notice.Notice;
import mingbai.model.rating.PublicFigures;
import mingbai.model.staff.StaffMember;
import mingbai.station.content.HallContent;

/// Makes the lines of each topic out of the hall's content.
final class Lines {
    private static final Phrase NONE = Phrase.of("", "");

    private final HallContent content;
    private final Instant now;

    Lines(HallContent content, Instant now) {
        this.content = content;
        this.now = now;
    }

    List<Line> of(Topic topic) {
        return switch (topic) {
            case NOTICES -> notices();
            case CATALOGUE -> changes();
            case FEES ->
                    items(
                            i -> i.fee().charge() == Item.Charge.CHARGED,
                            i -> i.fee().name().text() + "  " + i.fee().standard().text());
            case STAFF -> staff();
            case SATISFACTION -> content.publicFigures().map(Lines::figures).orElse(List.of());
            case POWERS ->
                    items(
                            i -> i.guide().standing().onPowerList() == Said.YES,
                            i -> i.basis().citation().text());
            case INTERMEDIARIES ->
                    items(
                            i -> !i.guide().standing().intermediary().missing(),
                            i -> i.guide().standing().intermediary().text());
        };
    }

    private List<Line> notices() {
        return content.notices(now).stream()
                .sorted(Comparator.comparing(Notice::channel))
                .map(this::notice)
                .toList();
    }

    private Line notice(Notice notice) {
        long days = Math.max(1, Duration.between(now, notice.shown().until()).toDays());
        return new Line(
                notice.title(),
                said(notice.channel().chinese() + "  ·  " + notice.kind().chinese()),
                Phrase.of("还剩 " + days + " 天", days + " days left"),
                Optional.of(new Opens.ANotice(notice)));
    }

    private List<Line> changes() {
        return content.catalogue().stream()
                .flatMap(c -> c.release().changes().stream())
                .map(this::change)
                .toList();
    }

    private Line change(Catalogue.Change change) {
        return new Line(
                change.name(),
                said(change.day() + "  " + change.reason()),
                Phrase.of(change.kind().chinese(), kind(change.kind())),
                content.item(change.code()).map(i -> new Opens.AnItem(change.code())));
    }

    private static String kind(Catalogue.Kind kind) {
        return switch (kind) {
            case ADDED -> "Added";
            case CANCELLED -> "Cancelled";
            case DELEGATED -> "Delegated";
            case ADJUSTED -> "Changed";
        };
    }

    private List<Line> items(Predicate<Item> wanted, Function<Item, String> said) {
        return entries()
                .flatMap(entry -> content.item(entry.code()).stream())
                .filter(wanted)
                .map(item ->
                        new Line(
                                item.head().name(),
                                said(
                                        department(item.head().departmentId())
                                                + "  ·  "
                                                + said.apply(item)),
                                NONE,
                                Optional.of(new Opens.AnItem(item.head().code()))))
                .toList();
    }

    private Stream<Catalogue.Entry> entries() {
        return content.catalogue().stream().flatMap(c -> c.entries().stream());
    }

    private List<Line> staff() {
        return content.roster().stream()
                .flatMap(roster -> roster.members().stream())
                .sorted(Comparator.comparing(Lines::notChief).thenComparing(StaffMember::number))
                .map(this::member)
                .toList();
    }

    /// The stars, then the departments.
    private static List<Line> figures(PublicFigures figures) {
        var stars =
                figures.stars().stream()
                        .map(star ->
                                share(
                                        "★ " + star.name(),
                                        Phrase.of(
                                                "服务之星  ·  满意 %s，其中非常满意 %d"
                                                        .formatted(
                                                                star.share().fraction(),
                                                                star.very()),
                                                "Star of service  ·  satisfied %s, %d of them very"
                                                        .formatted(
                                                                star.share().fraction(),
                                                                star.very())),
                                        star.share()));
        var departments =
                figures.departments().stream()
                        .map(part ->
                                share(
                                        part.name(),
                                        Phrase.of(
                                                "满意 ÷ 有效评价  ·  " + part.share().fraction(),
                                                "satisfied ÷ ratings  ·  "
                                                        + part.share().fraction()),
                                        part.share()));
        return Stream.concat(stars, departments).toList();
    }

    private static Line share(String name, Phrase detail, PublicFigures.Share share) {
        var percent = Phrase.of(share.percent(), share.percent());
        return new Line(name, detail, percent, Optional.empty());
    }

    private static boolean notChief(StaffMember member) {
        return !member.post().chief();
    }

    private Line member(StaffMember member) {
        var windows = WindowSpans.of(member.windows());
        return new Line(
                member.name(),
                Phrase.of(
                        where(
                                member,
                                windows.isEmpty() ? "" : windows + " 号窗口",
                                "工号 " + member.number()),
                        where(
                                member,
                                windows.isEmpty() ? "" : "Window " + windows,
                                "No. " + member.number())),
                presence(member.presence()),
                Optional.empty(),
                member.photo().flatMap(p -> content.picture(p.value())));
    }

    /// First where somebody sits and where they have gone, then who they are.
    private String where(StaffMember member, String windows, String number) {
        return Stream.of(
                        windows,
                        member.whereabouts(),
                        member.post().title(),
                        department(member.post().departmentId()),
                        number)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    /// What the hall's documents say in Chinese only.
    private static Phrase said(String chinese) {
        return Phrase.of(chinese, chinese);
    }

    private static Phrase presence(StaffMember.Presence presence) {
        return Phrase.of(
                presence.chinese(),
                switch (presence) {
                    case ON_DUTY -> "Here";
                    case AWAY_SHORTLY -> "Back soon";
                    case OUT -> "Out";
                });
    }

    private String department(String id) {
        return content.departments().map(DepartmentList::departments).orElse(List.of()).stream()
                .filter(d -> d.id().equals(id))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }

    /// What is said above the lines: for the catalogue its count, edition and validity.
    Phrase above(Topic topic, int lines) {
        if (topic == Topic.SATISFACTION) {
            return content.publicFigures().map(Lines::month).orElse(NONE);
        }
        if (topic != Topic.CATALOGUE) {
            return Phrase.of("共 " + lines + " 条", lines == 1 ? "1 entry" : lines + " entries");
        }
        return content.catalogue().map(this::edition).orElse(NONE);
    }

    private static Phrase month(PublicFigures figures) {
        var few =
                figures.few() == 0
                        ? ""
                        : "；评价少于 %d 件的 %d 个部门不单列"
                                .formatted(PublicFigures.SMALLEST_GROUP, figures.few());
        return Phrase.of(
                "%d年%d月；未评价、系统默认和经核实剔除的评价不计入%s"
                        .formatted(figures.month().getYear(), figures.month().getMonthValue(), few),
                "%s: no rating, a rating by default or one found invalid does not count%s"
                        .formatted(figures.month(), fewInEnglish(figures)));
    }

    private static String fewInEnglish(PublicFigures figures) {
        return figures.few() == 0
                ? ""
                : "; %d with fewer than %d ratings are left out"
                        .formatted(figures.few(), PublicFigures.SMALLEST_GROUP);
    }

    private Phrase edition(Catalogue catalogue) {
        long listed = catalogue.entries().stream().filter(Catalogue.Entry::listed).count();
        var release = catalogue.release();
        var from =
                release.effective().map(day -> "，自" + WrittenDay.chinese(day) + "起生效").orElse("");
        var fewer =
                release.reduction()
                        .map(r ->
                                "；由 %d 项精简为 %d 项（%d%%）"
                                        .formatted(r.before(), r.after(), r.percent()))
                        .orElse("");
        return Phrase.of(
                "本县目录 %d 项，更多事项 %d 项；%s 版，%s公布%s%s"
                        .formatted(
                                listed,
                                catalogue.entries().size() - listed,
                                catalogue.edition(),
                                WrittenDay.chinese(catalogue.published()),
                                from,
                                fewer),
                "%d items and %d further ones in edition %s of %s"
                        .formatted(
                                listed,
                                catalogue.entries().size() - listed,
                                catalogue.edition(),
                                catalogue.published()));
    }
}

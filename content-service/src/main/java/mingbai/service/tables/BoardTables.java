package mingbai.service.tables;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.BoardProgramme.Page;
import mingbai.model.notice.Notice;
import mingbai.model.notice.NoticePeriod;
import mingbai.model.notice.Validity;
import mingbai.service.library.LibraryDocument;
import mingbai.service.notice.NoticeCheck;
import mingbai.service.notice.NoticeOutcome;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.RowReader;

/// The tables 公告 and 节目: what is announced, and which pages the boards run.
public final class BoardTables {
    public static final String NOTICES = "公告";
    public static final String PROGRAMMES = "节目";

    private static final Columns NOTICE =
            new Columns(List.of("编号", "类别", "标题", "正文", "起", "止"), List.of("栏目", "公示期", "公示依据"));
    private static final Columns PROGRAMME =
            new Columns(List.of("编号", "名称", "跑马灯", "页面"), List.of());

    private static final Map<String, Notice.Kind> KINDS =
            Map.of(
                    "通知公告", Notice.Kind.ANNOUNCEMENT,
                    "公示", Notice.Kind.PUBLICITY,
                    "通报", Notice.Kind.BULLETIN,
                    "温馨提示", Notice.Kind.GUIDANCE);

    private static final Map<String, Notice.Channel> CHANNELS =
            Arrays.stream(Notice.Channel.values())
                    .collect(Collectors.toMap(Notice.Channel::chinese, c -> c));

    private static final Pattern PERIOD = Pattern.compile("([0-9]{1,3})\\s*个?(工作)?日");

    private static final Map<String, BoardProgramme.Kind> PAGES = pages();

    private BoardTables() {}

    private static Map<String, BoardProgramme.Kind> pages() {
        return Map.of(
                "叫号", BoardProgramme.Kind.CALLS,
                "等候", BoardProgramme.Kind.WAITING,
                "目录", BoardProgramme.Kind.CATALOGUE,
                "收费", BoardProgramme.Kind.FEES,
                "人员", BoardProgramme.Kind.STAFF,
                "公告", BoardProgramme.Kind.NOTICES,
                "导办图", BoardProgramme.Kind.HALL_MAP,
                "满意率", BoardProgramme.Kind.SATISFACTION);
    }

    public static void notices(Intake intake, Scope scope, ZoneId zone) {
        Map<String, Integer> seen = new HashMap<>();
        intake.lines(
                NOTICES,
                NOTICE,
                row -> {
                    var path = row.value("编号", ContentPath::notice, "1–64 个字母、数字或连字符");
                    var kind = row.choice("类别", KINDS);
                    var shown = shown(row, zone);
                    String title = row.required("标题");
                    String body = row.required("正文");
                    var channel = channel(row);
                    var period = period(row);
                    if (row.sound()) {
                        NoticeCheck.ofText(title, body).forEach(fault -> refuse(row, fault));
                    }
                    if (path.isPresent()
                            && kind.isPresent()
                            && shown.isPresent()
                            && row.sound()
                            && Intake.first(seen, row, "编号", row.text("编号"))) {
                        var notice =
                                new Notice(
                                        row.text("编号"),
                                        kind.get(),
                                        title,
                                        body,
                                        shown.get(),
                                        channel,
                                        period);
                        intake.add(
                                LibraryDocument.of(
                                        scope,
                                        path.get(),
                                        DocumentType.NOTICE,
                                        notice,
                                        shown.get()));
                    }
                });
    }

    private static Notice.Channel channel(RowReader row) {
        return row.text("栏目").isEmpty()
                ? Notice.Channel.SERVICES
                : row.choice("栏目", CHANNELS).orElse(Notice.Channel.SERVICES);
    }

    private static Optional<NoticePeriod> period(RowReader row) {
        return row.text("公示期").isEmpty()
                ? Optional.empty()
                : row.value("公示期", text -> period(text, row.text("公示依据")), "例如「5 个工作日」「7 日」");
    }

    private static NoticePeriod period(String text, String basis) {
        var found = PERIOD.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException(text);
        }
        var counted =
                found.group(2) == null ? NoticePeriod.Days.CALENDAR : NoticePeriod.Days.WORKING;
        return new NoticePeriod(Integer.parseInt(found.group(1)), counted, basis);
    }

    private static void refuse(RowReader row, NoticeOutcome.Fault fault) {
        row.reject(
                fault.field().equals("title") ? "标题" : "正文",
                fault.chinese() + " · " + fault.english(),
                "改好后重新导入");
    }

    /// From the first day's beginning to the last day's end, in the hall's own time zone.
    private static Optional<Validity> shown(RowReader row, ZoneId zone) {
        var from = row.day("起");
        var until = row.day("止");
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(from.get())) {
            row.reject("止", "早于开始日期 · ends before it begins", "不早于「起」");
            return Optional.empty();
        }
        return Optional.of(
                new Validity(
                        from.get().atStartOfDay(zone).toInstant(),
                        until.get().plusDays(1).atStartOfDay(zone).toInstant()));
    }

    public static void programmes(Intake intake, Scope scope) {
        intake.replaces(DocumentType.PROGRAMME);
        Map<String, Integer> seen = new HashMap<>();
        intake.lines(
                PROGRAMMES,
                PROGRAMME,
                row -> {
                    var path = row.value("编号", ContentPath::programme, "1–64 个字母、数字或连字符");
                    String title = row.required("名称");
                    boolean marquee = row.yes("跑马灯");
                    List<Page> pages = new ArrayList<>();
                    row.several("页面").forEach(text -> page(row, text).ifPresent(pages::add));
                    if (path.isPresent()
                            && row.sound()
                            && Intake.first(seen, row, "编号", row.text("编号"))) {
                        var programme = new BoardProgramme(row.text("编号"), title, pages, marquee);
                        intake.add(
                                LibraryDocument.of(
                                        scope, path.get(), DocumentType.PROGRAMME, programme));
                    }
                });
    }

    private static Optional<Page> page(RowReader row, String text) {
        String[] parts = text.split("\\s+", 2);
        var kind = Optional.ofNullable(PAGES.get(parts[0]));
        try {
            if (kind.isPresent() && parts.length == 2) {
                return Optional.of(new Page(kind.get(), Integer.parseInt(parts[1])));
            }
        } catch (IllegalArgumentException e) {
            row.reject("页面", "「" + text + "」的秒数不对 · not a number of seconds", "3–3600 秒");
            return Optional.empty();
        }
        row.reject(
                "页面",
                "不认识「" + text + "」 · an unknown page",
                "例如「叫号 20；目录 15」，可选：" + PAGES.keySet());
        return Optional.empty();
    }
}

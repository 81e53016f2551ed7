package mingbai.service.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mingbai.model.content.ContentPath;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Playlist;
import mingbai.model.programme.Schedule;
import mingbai.model.programme.Slot;
import mingbai.model.rules.Span;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.RowReader;
import mingbai.service.sheet.Sheet;
import mingbai.service.template.BoardHelp;
import mingbai.service.template.TableHelp;

/// Reads a form into a plan; what is wrong is noted by table, row and column.
final class PlanReader {
    private static final String HEAD = "版式";
    private static final int ROW_OF_HEAD = 2;

    private final PlanForm form;
    private final List<Rejection> rejections = new ArrayList<>();

    private PlanReader(PlanForm form) {
        this.form = form;
    }

    /// The plan as far as it could be read, and what was wrong.
    record Read(BoardPlan plan, List<Rejection> rejections) {
        Read {
            rejections = List.copyOf(rejections);
        }
    }

    static Read read(PlanForm form) {
        var reader = new PlanReader(form);
        return new Read(reader.plan(), reader.rejections);
    }

    private BoardPlan plan() {
        var head = form.head();
        if (!ContentPath.fits("plan/" + head.id()) || head.id().isEmpty()) {
            wrong("编号", "格式不对 · not in the right form", "1–64 个字母、数字或连字符，与屏幕配置的版式名相同");
        }
        if (head.title().isEmpty()) {
            wrong("名称", "必填 · required", "填写「名称」");
        }
        var canvas = new BoardPlan.Canvas(size("宽", head.width()), size("高", head.height()));
        var slots = slots();
        Map<String, PlanZone> zones = new LinkedHashMap<>();
        each(
                BoardHelp.ZONES,
                form.zones(),
                row ->
                        zone(row, slots)
                                .ifPresent(zone -> {
                                    if (zones.putIfAbsent(zone.id(), zone) != null) {
                                        row.reject("编号", "重复 · given twice", "改成不同的编号");
                                    }
                                }));
        slots.keySet().stream()
                .filter(id -> form.zones().stream().noneMatch(z -> id.equals(z.get("编号"))))
                .forEach(id -> lost(id));
        return new BoardPlan(
                head.id(), head.title(), canvas, List.copyOf(zones.values()), playlists());
    }

    private void lost(String zone) {
        int row = 0;
        for (int i = 0; i < form.slots().size(); i++) {
            row = zone.equals(form.slots().get(i).get("分区")) ? i + ROW_OF_HEAD : row;
        }
        rejections.add(
                new Rejection(
                        BoardHelp.SLOTS.name(),
                        row,
                        "分区",
                        "没有分区「" + zone + "」 · no such zone",
                        "填写分区表中的编号"));
    }

    private int size(String column, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            wrong(column, "不是整数 · not a number", "填写屏幕的像素数，例如 1920");
            return 0;
        }
    }

    private void wrong(String column, String why, String fix) {
        rejections.add(new Rejection(HEAD, ROW_OF_HEAD, column, why, fix));
    }

    private void each(
            TableHelp table, List<Map<String, String>> lines, Consumer<RowReader> reader) {
        for (int i = 0; i < lines.size(); i++) {
            var line = new Sheet.Line(i + ROW_OF_HEAD, lines.get(i));
            reader.accept(new RowReader(table.name(), line, rejections::add));
        }
    }

    private static Optional<PlanZone> zone(RowReader row, Map<String, List<Slot>> slots) {
        String id = row.required("编号");
        var x = row.number("X");
        var y = row.number("Y");
        var width = row.number("宽");
        var height = row.number("高");
        return row.sound()
                ? Optional.of(
                        new PlanZone(
                                id,
                                new PlanZone.Place(
                                        x.orElseThrow(),
                                        y.orElseThrow(),
                                        width.orElseThrow(),
                                        height.orElseThrow()),
                                slots.getOrDefault(id, List.of())))
                : Optional.empty();
    }

    private List<Playlist> playlists() {
        Map<String, List<Clip>> lists = new LinkedHashMap<>();
        each(
                BoardHelp.CLIPS,
                form.clips(),
                row -> {
                    String list = row.required("列表");
                    var kind = row.choice("内容", PlanWords.KINDS);
                    var into = row.choice("切换", PlanWords.TRANSITIONS);
                    var seconds = row.number("秒数");
                    if (kind.filter(k -> k.named()).isPresent()) {
                        var _ = row.required("对应");
                    }
                    if (row.sound()) {
                        lists.computeIfAbsent(list, l -> new ArrayList<>())
                                .add(
                                        new Clip(
                                                kind.orElseThrow(),
                                                row.text("对应"),
                                                seconds.orElseThrow(),
                                                into.orElseThrow()));
                    }
                });
        return lists.entrySet().stream().map(e -> new Playlist(e.getKey(), e.getValue())).toList();
    }

    private Map<String, List<Slot>> slots() {
        Map<String, List<Slot>> slots = new LinkedHashMap<>();
        each(
                BoardHelp.SLOTS,
                form.slots(),
                row -> {
                    String zone = row.required("分区");
                    String list = row.required("列表");
                    var priority = row.optional("优先级", Integer::valueOf, "填写整数");
                    var when = schedule(row);
                    if (row.sound()) {
                        slots.computeIfAbsent(zone, z -> new ArrayList<>())
                                .add(new Slot(list, priority.orElse(0), when));
                    }
                });
        return slots;
    }

    private static Schedule schedule(RowReader row) {
        var rule = RuleWords.rule(row.text("重复"));
        var from = row.text("开始").isEmpty() ? Optional.<java.time.LocalDate>empty() : row.day("开始");
        var until =
                row.text("结束").isEmpty() ? Optional.<java.time.LocalDate>empty() : row.day("结束");
        var days = row.choice("日子", PlanWords.DAYS).orElse(Schedule.Days.ANY);
        List<Span> dayparts = new ArrayList<>();
        for (String text : row.several("时段")) {
            try {
                dayparts.add(Span.parse(text));
            } catch (IllegalArgumentException e) {
                row.reject("时段", "「" + text + "」不是时段 · no part of a day", "写成 09:00-12:00");
            }
        }
        if (rule.isPresent() && from.isEmpty()) {
            row.reject("开始", "有「重复」时必填 · needed to count from", "写成 2026-01-31");
        }
        return new Schedule(rule, from, until, days, dayparts);
    }
}

package mingbai.display.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.display.print.Sheets.Column;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.HallClock;
import mingbai.model.day.WrittenDay;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.Item;
import mingbai.model.place.HallName;
import mingbai.model.programme.Panel;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffRoster;
import mingbai.station.content.HallContent;

/// The content of the boards as sheets of paper: the same words, taken from the same signed set.
public record PrintedContent(HallContent content, Instant now) {

    private static final String MISSING = "待补充";

    /// The items with department, limit and fee (办理事项清单).
    public Sheets catalogue() {
        var rows =
                entries().stream()
                        .map(e -> {
                            var item = content.item(e.code());
                            return List.of(
                                    e.name(),
                                    department(e.grouping().departmentId()),
                                    item.map(i -> limit(i.procedure())).orElse(MISSING),
                                    item.map(i -> charge(i.fee())).orElse(MISSING));
                        })
                        .toList();
        var columns =
                List.of(
                        new Column("事项名称", 0.46f),
                        new Column("部门", 0.24f),
                        new Column("办理时限", 0.18f),
                        new Column("收费", 0.12f));
        return new Sheets(head("办理事项清单", "Service items　* 按一般规定，待部门确认"), columns, rows);
    }

    /// What costs something, how much and why (收费标准).
    public Sheets fees() {
        var rows =
                entries().stream()
                        .flatMap(e -> content.item(e.code()).stream())
                        .filter(i -> i.fee().charge() == Item.Charge.CHARGED)
                        .map(i ->
                                List.of(
                                        i.head().name(),
                                        text(i.fee().name()),
                                        text(i.fee().standard()),
                                        text(i.fee().basis())))
                        .toList();
        var columns =
                List.of(
                        new Column("事项名称", 0.3f),
                        new Column("收费项目", 0.18f),
                        new Column("收费标准", 0.24f),
                        new Column("依据", 0.28f));
        return new Sheets(head("收费标准", "Fees"), columns, rows);
    }

    /// Who works here (窗口工作人员).
    public Sheets staff() {
        var members = content.roster().map(StaffRoster::members).orElse(List.of());
        var rows =
                members.stream()
                        .map(m ->
                                List.of(
                                        m.name(),
                                        m.post().title() + (m.post().chief() ? "（首席代表）" : ""),
                                        department(m.post().departmentId()),
                                        windows(m)))
                        .toList();
        var columns =
                List.of(
                        new Column("姓名", 0.18f),
                        new Column("岗位", 0.3f),
                        new Column("部门", 0.34f),
                        new Column("窗口", 0.18f));
        return new Sheets(head("窗口工作人员", "Our staff"), columns, rows);
    }

    /// A display panel, a section a row.
    public Optional<Sheets> panel(String id) {
        return content.panel(id).map(this::panel);
    }

    private Sheets panel(Panel panel) {
        var rows = panel.sections().stream().map(s -> List.of(s.heading(), s.body())).toList();
        var columns = List.of(new Column("", 0.28f), new Column("", 0.72f));
        return new Sheets(head(panel.title(), panel.subtitle()), columns, rows);
    }

    private Sheets.Head head(String title, String english) {
        ZoneId zone = BoardDirector.zone(content);
        String versions =
                content.versions().stream()
                        .map(v -> v.scope() + " 第" + v.number() + "版")
                        .collect(Collectors.joining("，"));
        String edition =
                content.catalogue()
                        .map(c -> "目录版本 " + c.edition() + "，" + c.published() + " 公布　")
                        .orElse("");
        String printed =
                WrittenDay.chinese(LocalDate.ofInstant(now, zone))
                        + " "
                        + HallClock.minute(now, zone);
        String stamp = edition + "内容 " + versions + "　打印于 " + printed;
        String hall = content.hall().map(h -> h.name()).map(HallName::chinese).orElse("政务服务大厅");
        boolean demo = content.hall().filter(h -> h.name().demonstration()).isPresent();
        return new Sheets.Head(demo ? hall + "（演示）" : hall, title, english, stamp);
    }

    private List<Catalogue.Entry> entries() {
        return content.catalogue().map(Catalogue::entries).orElse(List.of()).stream()
                .filter(Catalogue.Entry::listed)
                .toList();
    }

    private static String limit(Item.Procedure procedure) {
        var promised = procedure.promisedLimit();
        var limit = promised.missing() ? procedure.statutoryLimit() : promised;
        return limit.evidence() == Evidence.DEFAULT ? limit.text() + " *" : text(limit);
    }

    private static String charge(Item.Fee fee) {
        return switch (fee.charge()) {
            case FREE -> "不收费";
            case CHARGED -> "收费";
            case UNKNOWN -> MISSING;
        };
    }

    private static String text(Disclosed disclosed) {
        return disclosed.missing() ? MISSING : disclosed.text();
    }

    private String department(String id) {
        return content.departments().map(DepartmentList::departments).orElse(List.of()).stream()
                .filter(d -> d.id().equals(id))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }

    private static String windows(StaffMember member) {
        return member.windows().stream().map(w -> w + "号").collect(Collectors.joining("、"));
    }
}

package mingbai.service.tables;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallName;
import mingbai.model.place.HallProfile;
import mingbai.model.place.MapShape;
import mingbai.model.place.RegionCode;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.ServiceWindow.Skill;
import mingbai.model.place.WindowNumber;
import mingbai.model.place.Zone;
import mingbai.model.queue.Business;
import mingbai.model.queue.BusinessList;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.RowReader;

/// The tables that say what the hall is: 大厅, 功能区, 业务, 窗口 and 地图. They come together or not at all,
/// since they name each other.
public final class HallTables {
    public static final List<String> NAMES = List.of("大厅", "功能区", "业务", "窗口", "地图");

    private static final Columns HALL =
            new Columns(List.of("编号", "名称", "英文", "区划代码", "时区"), List.of());
    private static final Columns ZONES = new Columns(List.of("编号", "名称"), List.of());
    private static final Columns BUSINESSES =
            new Columns(List.of("编号", "名称", "英文", "前缀", "功能区"), List.of());
    private static final Columns WINDOWS =
            new Columns(List.of("窗口号", "名称", "功能区", "业务"), List.of());
    private static final Columns SHAPES =
            new Columns(List.of("类型", "名称", "X", "Y", "宽", "高"), List.of("对应"));

    private static final Map<String, MapShape.Kind> KINDS =
            Map.of(
                    "区域", MapShape.Kind.ZONE,
                    "窗口", MapShape.Kind.WINDOW,
                    "终端", MapShape.Kind.STATION,
                    "入口", MapShape.Kind.ENTRANCE,
                    "设施", MapShape.Kind.FACILITY,
                    "不对外", MapShape.Kind.NOT_PUBLIC);

    private final Intake intake;
    private final HallId expected;
    private final boolean demo;
    private final List<Zone> zones = new ArrayList<>();
    private final List<Business> businesses = new ArrayList<>();
    private final List<ServiceWindow> windows = new ArrayList<>();
    private final List<MapShape> shapes = new ArrayList<>();
    private Optional<HallName> name = Optional.empty();
    private Optional<RegionCode> region = Optional.empty();
    private Optional<MapShape.Box> whole = Optional.empty();

    public HallTables(Intake intake, HallId expected, boolean demo) {
        this.intake = intake;
        this.expected = expected;
        this.demo = demo;
    }

    /// Empty when something was wrong; it is noted then.
    public Optional<HallProfile> read() {
        for (String table : NAMES) {
            if (!intake.has(table)) {
                intake.reject(
                        new Rejection(
                                table, 0, "", "缺少此工作表 · the table is missing", "大厅信息的五张表须一起导入"));
            }
        }
        intake.lines("大厅", HALL, this::hall);
        readZones();
        readBusinesses();
        readWindows();
        intake.lines("地图", SHAPES, this::shape);
        if (whole.isEmpty()) {
            intake.reject(
                    new Rejection(
                            "地图",
                            0,
                            "类型",
                            "缺少「全图」一行 · no row for the whole map",
                            "加一行类型为「全图」，写明宽和高"));
        }
        if (name.isEmpty() || region.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        var map =
                new HallMap(
                        whole.get().width(),
                        whole.get().height(),
                        shapes,
                        new WalkTable(intake).read());
        return Optional.of(new HallProfile(name.get(), region.get(), zones, windows, map));
    }

    public BusinessList businesses() {
        return new BusinessList(businesses);
    }

    private void hall(RowReader row) {
        var id = row.value("编号", HallId::new, "1–40 个小写字母、数字或连字符");
        id.filter(i -> !i.equals(expected))
                .ifPresent(i -> row.reject("编号", "不是本服务的大厅 · another hall", "本服务的大厅是 " + expected));
        var zone = row.value("时区", ZoneId::of, "例如 Asia/Shanghai");
        region = row.value("区划代码", RegionCode::new, "12 位数字");
        String chinese = row.required("名称");
        String english = row.required("英文");
        name = id.flatMap(i -> zone.map(z -> new HallName(i, chinese, english, z, demo)));
    }

    private void readZones() {
        Map<String, Integer> seen = new HashMap<>();
        intake.lines(
                "功能区",
                ZONES,
                row -> {
                    String label = row.required("名称");
                    row.value("编号", id -> new Zone(id, label), "1–40 个小写字母、数字或连字符")
                            .filter(z -> Intake.first(seen, row, "编号", z.id()))
                            .ifPresent(zones::add);
                });
    }

    private void readBusinesses() {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> prefixes = new HashMap<>();
        intake.lines(
                "业务",
                BUSINESSES,
                row -> {
                    var id = row.value("编号", BusinessId::new, "1–40 个小写字母、数字或连字符");
                    String label = row.required("名称");
                    String english = row.required("英文");
                    String zone = zone(row);
                    if (id.isPresent()
                            && Intake.first(seen, row, "编号", id.get().value())
                            && Intake.first(prefixes, row, "前缀", row.text("前缀"))) {
                        row.value(
                                        "前缀",
                                        p -> new Business(id.get(), label, english, p, zone),
                                        "1–2 个大写字母")
                                .ifPresent(businesses::add);
                    }
                });
    }

    private String zone(RowReader row) {
        String zone = row.required("功能区");
        if (!zone.isEmpty() && zones.stream().noneMatch(z -> z.id().equals(zone))) {
            row.reject("功能区", "没有功能区「" + zone + "」 · no such zone", "填写功能区表中的编号");
        }
        return zone;
    }

    private void readWindows() {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> known = new HashSet<>();
        businesses.forEach(b -> known.add(b.id().value()));
        intake.lines(
                "窗口",
                WINDOWS,
                row -> {
                    var number =
                            row.value("窗口号", n -> new WindowNumber(Integer.parseInt(n)), "1–999");
                    String label = row.required("名称");
                    String zone = zone(row);
                    var takes = row.ranked("业务");
                    takes.stream()
                            .flatMap(List::stream)
                            .filter(b -> !known.contains(b))
                            .forEach(b ->
                                    row.reject(
                                            "业务",
                                            "没有业务「" + b + "」 · no such business",
                                            "填写业务表中的编号"));
                    if (row.sound()
                            && number.isPresent()
                            && Intake.first(seen, row, "窗口号", number.get().toString())) {
                        windows.add(new ServiceWindow(number.get(), label, zone, skills(takes)));
                    }
                });
    }

    private static List<Skill> skills(List<List<String>> ranks) {
        return ranks.stream()
                .map(rank -> new Skill(rank.stream().map(BusinessId::new).toList()))
                .toList();
    }

    private void shape(RowReader row) {
        var box = box(row);
        if (row.text("类型").equals("全图")) {
            whole = box;
            return;
        }
        var kind = row.choice("类型", KINDS);
        String label = row.required("名称");
        if (kind.isPresent() && box.isPresent()) {
            shapes.add(new MapShape(kind.get(), row.text("对应"), label, box.get()));
        }
    }

    private static Optional<MapShape.Box> box(RowReader row) {
        var x = row.number("X");
        var y = row.number("Y");
        var width = row.number("宽");
        if (x.isEmpty() || y.isEmpty() || width.isEmpty()) {
            return Optional.empty();
        }
        return row.value(
                "高",
                h -> new MapShape.Box(x.get(), y.get(), width.get(), Integer.parseInt(h)),
                "位置不小于 0，宽高大于 0");
    }
}

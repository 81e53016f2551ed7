package mingbai.display;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.display.ground.SampleItems;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallName;
import mingbai.model.place.HallProfile;
import mingbai.model.place.MapShape;
import mingbai.model.place.RegionCode;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.place.Zone;
import mingbai.model.queue.Business;
import mingbai.model.queue.BusinessList;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.model.rating.PublicFigures;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffRoster;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;

/// A hall of forty windows with long names, plainly fictional staff and more items than fit a page.
public final class SampleHall {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// A working day at 14:32:05.
    public static final Instant NOW = Instant.parse("2026-07-22T06:32:05Z");

    private static final List<String> ZONES =
            List.of("咨询导办区", "综合受理区", "缴费出证区", "休息等候区", "办事自助服务区", "婚姻服务区", "档案存放区", "党群服务中心");

    private static final String[][] BUSINESSES = {
        {"general", "综合受理", "General services", "A"},
        {"realty", "不动产登记", "Real estate", "B"},
        {"market", "市场主体登记", "Business registration", "C"},
        {"social", "社会保险", "Social insurance", "D"},
        {"medical", "医疗保障", "Medical insurance", "E"},
        {"tax", "税务服务", "Tax", "F"},
        {"police", "公安户籍与出入境", "Police services", "G"},
        {"marriage", "婚姻登记", "Marriage registration", "H"},
        {"fund", "住房公积金", "Housing fund", "K"},
        {"project", "投资项目联审联批", "Investment projects", "T"},
        {"party", "党群服务", "Party and mass services", "PQ"},
    };

    private SampleHall() {}

    public static HallContent content() {
        return content(List.of(closing(), publicity(), guidance()), Duration.ofDays(30));
    }

    public static HallContent content(List<Notice> notices, Duration untilExpiry) {
        var scope = new Scope.OfHall(new HallId("songming"));
        return new HallContent(
                documents(notices),
                List.of(new HallContent.Version(scope, 7, NOW.plus(untilExpiry))));
    }

    private static Map<ContentPath, Record> documents(List<Notice> notices) {
        Map<ContentPath, Record> documents = new HashMap<>();
        documents.put(ContentPath.HALL, hall());
        documents.put(ContentPath.BUSINESSES, businesses());
        documents.put(ContentPath.DEPARTMENTS, departments());
        documents.put(ContentPath.ROSTER, roster());
        var entries = new ArrayList<Catalogue.Entry>();
        for (int i = 0; i < 106; i++) {
            var item = SampleItems.item(i);
            documents.put(ContentPath.item(item.head().code()), item);
            var grouping =
                    new Catalogue.Grouping(item.head().departmentId(), item.head().type(), "A106");
            var pinyin = new Catalogue.Pinyin("", "");
            entries.add(
                    new Catalogue.Entry(
                            item.head().code(), item.head().name(), grouping, pinyin, true));
        }
        var published = LocalDate.of(2026, 7, 1);
        documents.put(ContentPath.CATALOGUE, new Catalogue("2026-07", published, entries));
        notices.forEach(n -> documents.put(ContentPath.notice(n.id()), n));
        return documents;
    }

    /// The usual content and some documents more.
    public static HallContent with(Map<ContentPath, Record> more) {
        return with(more, List.of(closing(), publicity(), guidance()));
    }

    private static HallContent with(Map<ContentPath, Record> more, List<Notice> notices) {
        Map<ContentPath, Record> documents = new HashMap<>(documents(notices));
        documents.putAll(more);
        var scope = new Scope.OfHall(new HallId("songming"));
        return new HallContent(
                documents,
                List.of(new HallContent.Version(scope, 8, NOW.plus(Duration.ofDays(30)))));
    }

    /// June's figures: twelve departments, three stars, two departments too small to be told.
    public static PublicFigures figures() {
        var departments = new ArrayList<PublicFigures.Part>();
        for (int i = 0; i < 12; i++) {
            var name = i % 3 == 0 ? "县农业农村局（县乡村振兴局）" + (i + 1) + "股" : "县市场监督管理局" + (i + 1) + "股";
            departments.add(new PublicFigures.Part(name, new PublicFigures.Share(96 + i, 110)));
        }
        var stars =
                List.of(
                        new PublicFigures.Star("演示甲A（ZW001）", new PublicFigures.Share(41, 41), 40),
                        new PublicFigures.Star("演示丙B（ZW018）", new PublicFigures.Share(38, 38), 30),
                        new PublicFigures.Star(
                                "演示丁C（ZW034）", new PublicFigures.Share(99, 100), 90));
        var hall = new PublicFigures.Counts(980, 260, 72, 21, 9);
        return new PublicFigures(YearMonth.of(2026, 6), hall, departments, 2, stars);
    }

    public static Notice closing() {
        return notice(
                "n1",
                Notice.Kind.ANNOUNCEMENT,
                "关于调整婚姻登记窗口办公时间的通知",
                "自2026年8月1日起，婚姻登记窗口（31号、32号窗口）办公时间调整为周一至周六上午9:00至12:00、"
                        + "下午13:30至17:00，周日及法定节假日不办理。请需要办理的群众合理安排时间，提前通过"
                        + "自助服务终端取号。给您带来的不便，敬请谅解。");
    }

    public static Notice publicity() {
        return notice(
                "n2",
                Notice.Kind.PUBLICITY,
                "2026年第二季度“服务之星”评选结果公示",
                "经群众满意度测评、窗口推荐和综合评议，现将2026年第二季度“服务之星”拟评选名单予以公示，公示期为" + "5个工作日。公示期内如有异议，请向咨询导办台反映。");
    }

    public static Notice guidance() {
        return notice("n3", Notice.Kind.GUIDANCE, "老年人、残疾人、孕妇和带婴幼儿的群众可到咨询导办台优先取号", "");
    }

    public static Notice notice(String id, Notice.Kind kind, String title, String body) {
        var shown = new Validity(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(30)));
        return new Notice(id, kind, title, body, shown);
    }

    public static Call call(long sequence, String ticket, int window) {
        return new Call(
                sequence,
                TicketNumber.parse(ticket),
                new WindowNumber(window),
                Call.Kind.FIRST,
                NOW.minusSeconds(60 * (30 - sequence)));
    }

    public static QueueView queue() {
        return new QueueView(Optional.of(snapshot()), NOW.minusSeconds(3), true);
    }

    public static QueueSnapshot snapshot() {
        var recent = new ArrayList<Call>();
        String[] tickets = {
            "A008", "B021", "D044", "F013", "A009", "H006", "C017", "G031", "E028", "A012"
        };
        int[] windows = {3, 12, 17, 22, 5, 31, 9, 26, 19, 3};
        for (int i = 0; i < tickets.length; i++) {
            recent.add(call(i + 20, tickets[i], windows[i]));
        }
        var states = new ArrayList<WindowState>();
        for (int i = 1; i <= 40; i++) {
            var status = i % 9 == 0 ? WindowState.Status.PAUSED : WindowState.Status.OPEN;
            states.add(new WindowState(new WindowNumber(i), status, Optional.empty()));
        }
        int[] counts = {14, 9, 3, 21, 6, 0, 11, 2, 5, 0, 1};
        var waiting = new ArrayList<QueueSnapshot.Waiting>();
        for (int i = 0; i < BUSINESSES.length; i++) {
            waiting.add(new QueueSnapshot.Waiting(new BusinessId(BUSINESSES[i][0]), counts[i]));
        }
        var day = NOW.atZone(ZONE).toLocalDate();
        var header = new QueueSnapshot.Header(new HallId("songming"), day, 412, 29, NOW);
        return new QueueSnapshot(header, states, waiting, recent);
    }

    private static HallProfile hall() {
        var name =
                new HallName(
                        new HallId("songming"),
                        "嵩明县政务服务中心",
                        "Songming County Government Service Centre",
                        ZONE,
                        true);
        var zones = new ArrayList<Zone>();
        for (int i = 0; i < ZONES.size(); i++) {
            zones.add(new Zone("z" + (i + 1), ZONES.get(i)));
        }
        var windows = new ArrayList<ServiceWindow>();
        for (int i = 1; i <= 40; i++) {
            var business = BUSINESSES[(i - 1) / 4 % BUSINESSES.length];
            var taken = new ArrayList<>(List.of(new BusinessId(business[0])));
            if (i % 4 == 0) {
                taken.add(new BusinessId(BUSINESSES[(i / 4 + 3) % BUSINESSES.length][0]));
            }
            windows.add(
                    ServiceWindow.inOrder(
                            new WindowNumber(i),
                            business[1] + "窗口",
                            i > 28 && i < 33 ? "z6" : "z2",
                            taken));
        }
        return new HallProfile(name, new RegionCode("530127000000"), zones, windows, map());
    }

    private static HallMap map() {
        var shapes = new ArrayList<MapShape>();
        shapes.add(shape(MapShape.Kind.ZONE, "z2", "综合受理区", box(0, 0, 900, 190)));
        shapes.add(shape(MapShape.Kind.ZONE, "z6", "婚姻服务区", box(910, 0, 290, 190)));
        shapes.add(shape(MapShape.Kind.ZONE, "z4", "休息等候区", box(250, 200, 480, 250)));
        shapes.add(shape(MapShape.Kind.ZONE, "z3", "缴费出证区", box(740, 200, 200, 250)));
        shapes.add(shape(MapShape.Kind.ZONE, "z5", "办事自助服务区", box(0, 200, 240, 250)));
        shapes.add(shape(MapShape.Kind.ZONE, "z8", "党群服务中心", box(950, 200, 250, 250)));
        shapes.add(shape(MapShape.Kind.ZONE, "z1", "咨询导办区", box(400, 460, 340, 140)));
        shapes.add(shape(MapShape.Kind.NOT_PUBLIC, "z7", "档案存放区", box(950, 460, 250, 140)));
        for (int i = 1; i <= 40; i++) {
            int column = (i - 1) % 20;
            int row = (i - 1) / 20;
            int x = 10 + column * 59 + (column > 14 ? 12 : 0);
            var box = box(x, 60 + row * 66, 50, 46);
            shapes.add(shape(MapShape.Kind.WINDOW, "" + i, i + "号", box));
        }
        shapes.add(shape(MapShape.Kind.STATION, "board1", "综合屏", box(430, 250, 100, 44)));
        shapes.add(shape(MapShape.Kind.STATION, "k01", "自助机", box(30, 300, 80, 50)));
        shapes.add(shape(MapShape.Kind.ENTRANCE, "", "入口", box(500, 556, 140, 44)));
        shapes.add(shape(MapShape.Kind.FACILITY, "", "卫生间", box(10, 470, 150, 60)));
        shapes.add(shape(MapShape.Kind.FACILITY, "", "母婴室", box(170, 470, 110, 60)));
        return new HallMap(1200, 600, shapes);
    }

    private static MapShape shape(MapShape.Kind kind, String ref, String label, MapShape.Box box) {
        return new MapShape(kind, ref, label, box);
    }

    private static MapShape.Box box(int x, int y, int width, int height) {
        return new MapShape.Box(x, y, width, height);
    }

    private static BusinessList businesses() {
        var all = new ArrayList<Business>();
        for (var b : BUSINESSES) {
            all.add(new Business(new BusinessId(b[0]), b[1], b[2], b[3], "z2"));
        }
        return new BusinessList(all);
    }

    private static DepartmentList departments() {
        return new DepartmentList(
                List.of(
                        new Department("d1", "县发展和改革局"),
                        new Department("d2", "县市场监督管理局"),
                        new Department("d3", "县农业农村局（县乡村振兴局）"),
                        new Department("d4", "县住房和城乡建设局")));
    }

    private static StaffRoster roster() {
        String surnames = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰";
        var members = new ArrayList<StaffMember>();
        for (int i = 0; i < 55; i++) {
            var post =
                    new StaffMember.Post(
                            "d" + (i % 4 + 1),
                            i % 5 == 0 ? "窗口负责人" : "综合窗口受理员",
                            "受理、咨询、出证",
                            i % 5 == 0);
            var presence =
                    i % 11 == 3
                            ? StaffMember.Presence.AWAY_SHORTLY
                            : i % 13 == 4 ? StaffMember.Presence.OUT : StaffMember.Presence.ON_DUTY;
            var windows = i < 40 ? List.of(new WindowNumber(i + 1)) : List.<WindowNumber>of();
            var number = "ZW%03d".formatted(i + 1);
            var name = "演示" + surnames.charAt(i % 15) + (char) ('A' + i / 15);
            members.add(new StaffMember(number, name, post, windows, presence));
        }
        return new StaffRoster(members);
    }
}

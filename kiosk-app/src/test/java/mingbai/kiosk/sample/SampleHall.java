package mingbai.kiosk.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.notice.KioskSettings;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.HallName;
import mingbai.model.place.HallProfile;
import mingbai.model.place.MapShape;
import mingbai.model.place.RegionCode;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.place.Zone;
import mingbai.model.queue.Business;
import mingbai.model.queue.BusinessList;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.WindowState;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;

/// A county hall with everything a kiosk shows.
public final class SampleHall {
    public static final Instant NOW = Instant.parse("2026-11-23T01:42:00Z");
    public static final HallId ID = new HallId("songming");
    public static final String TICKET_PAGE = "http://192.168.1.10:8080/t/";

    public static final UrgentNotice URGENT =
            new UrgentNotice(
                    "大厅一层停电检修，请改到二层办理",
                    "因供电线路抢修，本大厅一层各窗口 10:00 至 12:00 暂停办理。已取号的群众请到二层综合窗口，"
                            + "号码继续有效。请不要乘坐电梯，听从工作人员引导。",
                    NOW.plusSeconds(7200));

    static final List<String> DEPARTMENTS =
            List.of(
                    "县交通运输局",
                    "县人力资源和社会保障局",
                    "县人民防空办公室",
                    "县住房和城乡建设局",
                    "县公安局",
                    "县农业农村局",
                    "县医疗保障局",
                    "县卫生健康局",
                    "县发展和改革局",
                    "县司法局",
                    "县城市管理局",
                    "县委宣传部（县新闻出版局）",
                    "县市场监督管理局",
                    "县民政局",
                    "县教育体育局",
                    "县文化和旅游局",
                    "县林业和草原局",
                    "县残疾人联合会",
                    "县应急管理局",
                    "县民族宗教事务局",
                    "县气象局",
                    "县水务局",
                    "县消防救援大队",
                    "县烟草专卖局",
                    "县自然资源局",
                    "县财政局",
                    "县退役军人事务局",
                    "国家税务总局嵩明县税务局",
                    "市生态环境局嵩明分局");

    private static final List<Zone> ZONES =
            List.of(
                    new Zone("guide", "咨询导办区"),
                    new Zone("general", "综合受理区"),
                    new Zone("pay", "缴费出证区"),
                    new Zone("rest", "休息等候区"),
                    new Zone("self", "办事自助服务区"),
                    new Zone("marriage", "婚姻服务区"),
                    new Zone("archive", "档案存放区"),
                    new Zone("party", "党群服务中心"));

    private static final List<Business> BUSINESSES =
            List.of(
                    new Business(
                            new BusinessId("general"), "综合受理", "General services", "A", "general"),
                    new Business(
                            new BusinessId("project"),
                            "投资项目审批",
                            "Investment projects",
                            "B",
                            "general"),
                    new Business(
                            new BusinessId("market"),
                            "市场主体与食品经营",
                            "Business and food licences",
                            "C",
                            "general"),
                    new Business(
                            new BusinessId("estate"),
                            "不动产登记",
                            "Real estate registration",
                            "D",
                            "general"),
                    new Business(
                            new BusinessId("social"),
                            "社会保险与医疗保障",
                            "Social and medical insurance",
                            "E",
                            "general"),
                    new Business(
                            new BusinessId("police"),
                            "户籍与出入境",
                            "Household and exit-entry",
                            "F",
                            "general"),
                    new Business(new BusinessId("tax"), "税务", "Tax", "G", "pay"),
                    new Business(
                            new BusinessId("marriage"),
                            "婚姻登记",
                            "Marriage registration",
                            "H",
                            "marriage"),
                    new Business(
                            new BusinessId("certificate"),
                            "缴费取证",
                            "Payment and certificates",
                            "J",
                            "pay"),
                    new Business(
                            new BusinessId("party"),
                            "党群服务",
                            "Party and community services",
                            "K",
                            "party"));

    private SampleHall() {}

    public static HallContent content() {
        return content(164);
    }

    public static HallContent content(int items) {
        return new HallContent(documents(items), versions(Instant.parse("2027-01-01T00:00:00Z")));
    }

    public static List<HallContent.Version> versions(Instant expires) {
        return List.of(new HallContent.Version(new Scope.OfHall(ID), 7, expires));
    }

    public static Map<ContentPath, Record> documents(int items) {
        var documents = new HashMap<ContentPath, Record>();
        documents.put(ContentPath.HALL, profile());
        documents.put(ContentPath.BUSINESSES, new BusinessList(BUSINESSES));
        documents.put(ContentPath.DEPARTMENTS, departments());
        documents.put(
                ContentPath.CATALOGUE,
                new Catalogue(
                        "2026-11",
                        LocalDate.of(2026, 11, 1),
                        SampleItems.entries(items),
                        SampleGuide.release()));
        documents.put(ContentPath.ROSTER, SampleStaff.roster());
        documents.put(ContentPath.KIOSK_SETTINGS, KioskSettings.usual(TICKET_PAGE));
        documents.put(ContentPath.PUBLIC_FIGURES, SampleFigures.OCTOBER);
        SampleItems.items().forEach(i -> documents.put(ContentPath.item(i.head().code()), i));
        notices().forEach(n -> documents.put(ContentPath.notice(n.id()), n));
        SamplePictures.all().forEach(p -> documents.put(ContentPath.picture(p.name()), p));
        return documents;
    }

    private static DepartmentList departments() {
        var list = new ArrayList<Department>();
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            list.add(new Department("d%02d".formatted(i + 1), DEPARTMENTS.get(i)));
        }
        return new DepartmentList(list);
    }

    public static HallProfile profile() {
        var name =
                new HallName(
                        ID,
                        "嵩明县政务服务中心",
                        "Songming County Government Service Centre",
                        ZoneId.of("Asia/Shanghai"),
                        true);
        return new HallProfile(
                name, new RegionCode("530127000000"), ZONES, windows(), SampleMap.map());
    }

    static List<ServiceWindow> windows() {
        return IntStream.rangeClosed(1, 40).mapToObj(SampleHall::window).toList();
    }

    private static ServiceWindow window(int number) {
        var business =
                switch ((number - 1) / 4) {
                    case 0, 1 -> "general";
                    case 2 -> "project";
                    case 3 -> "market";
                    case 4 -> "estate";
                    case 5 -> "social";
                    case 6 -> "police";
                    case 7 -> number % 2 == 0 ? "tax" : "certificate";
                    case 8 -> "marriage";
                    default -> "party";
                };
        var found = new BusinessList(BUSINESSES).find(new BusinessId(business)).orElseThrow();
        return ServiceWindow.inOrder(
                new WindowNumber(number), found.name() + "窗口", found.zoneId(), List.of(found.id()));
    }

    private static List<Notice> notices() {
        var shown =
                new Validity(
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-12-31T00:00:00Z"));
        return List.of(
                new Notice(
                        "n1",
                        Notice.Kind.ANNOUNCEMENT,
                        "关于调整县政务服务中心周六延时服务时间的通知",
                        "为方便群众办事，自12月1日起，县政务服务中心每周六9:00至12:00提供延时服务。".repeat(12),
                        shown),
                new Notice(
                        "n2",
                        Notice.Kind.GUIDANCE,
                        "办理不动产登记请先取号，材料不齐可先到咨询导办区核对",
                        "办理不动产登记请先取号。",
                        shown));
    }

    /// A hall with people in it.
    public static QueueView queue() {
        var waiting = new ArrayList<QueueSnapshot.Waiting>();
        int[] counts = {6, 2, 3, 8, 5, 0, 1, 0, 4, 0};
        for (int i = 0; i < counts.length; i++) {
            waiting.add(new QueueSnapshot.Waiting(BUSINESSES.get(i).id(), counts[i]));
        }
        var windows =
                windows().stream()
                        .map(w ->
                                new WindowState(
                                        w.number(),
                                        w.number().value() % 9 == 0
                                                ? WindowState.Status.PAUSED
                                                : WindowState.Status.OPEN,
                                        Optional.empty()))
                        .toList();
        var header = new QueueSnapshot.Header(ID, LocalDate.of(2026, 11, 23), 41, 17, NOW);
        var snapshot = new QueueSnapshot(header, windows, waiting, List.of());
        return new QueueView(Optional.of(snapshot), NOW, true);
    }

    public static Business business(String id) {
        return new BusinessList(BUSINESSES).find(new BusinessId(id)).orElseThrow();
    }

    static MapShape shape(MapShape.Kind kind, String ref, String label, int... box) {
        return new MapShape(kind, ref, label, new MapShape.Box(box[0], box[1], box[2], box[3]));
    }
}

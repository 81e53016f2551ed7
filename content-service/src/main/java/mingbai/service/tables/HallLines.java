package mingbai.service.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.item.DepartmentList;
import mingbai.model.picture.PictureName;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallProfile;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.BusinessList;
import mingbai.model.rating.PublicFigures;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffRoster;
import mingbai.service.library.LibraryDocument;

/// The hall's documents written down as lines of the tables that they can be read from again.
public final class HallLines {
    private static final String BETWEEN = "；";

    private HallLines() {}

    /// The lines by table. A document that has no table of its own is one line with all it says.
    public static Map<String, List<Map<String, String>>> of(LibraryDocument document) {
        return switch (document.type()) {
            case DEPARTMENTS ->
                    Map.of(
                            "部门",
                            document.read(DepartmentList.class).departments().stream()
                                    .map(d -> line("编号", d.id(), "名称", d.name()))
                                    .toList());
            case BUSINESSES ->
                    Map.of(
                            "业务",
                            document.read(BusinessList.class).businesses().stream()
                                    .map(b ->
                                            line(
                                                    "编号",
                                                    b.id().value(),
                                                    "名称",
                                                    b.name(),
                                                    "英文",
                                                    b.english(),
                                                    "前缀",
                                                    b.prefix(),
                                                    "功能区",
                                                    b.zoneId()))
                                    .toList());
            case HALL -> hall(document.read(HallProfile.class));
            case ROSTER ->
                    Map.of(
                            StaffTable.NAME,
                            document.read(StaffRoster.class).members().stream()
                                    .map(HallLines::member)
                                    .toList());
            case PUBLIC_FIGURES -> figures(document.read(PublicFigures.class));
            default ->
                    Map.of(
                            "其他内容",
                            List.of(line("名称", document.path().value(), "内容", document.body())));
        };
    }

    private static Map<String, List<Map<String, String>>> figures(PublicFigures figures) {
        return Map.of(
                "满意率公示",
                Stream.of(
                                Stream.of(share(figures.month() + " 全大厅", figures.hall().share())),
                                figures.departments().stream().map(d -> share(d.name(), d.share())),
                                figures.stars().stream()
                                        .map(s -> share("服务之星 " + s.name(), s.share())))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static Map<String, String> share(String name, PublicFigures.Share share) {
        return line("名称", name, "内容", share.percent() + "（" + share.fraction() + "）");
    }

    private static Map<String, List<Map<String, String>>> hall(HallProfile hall) {
        return Map.of(
                "功能区",
                hall.zones().stream().map(z -> line("编号", z.id(), "名称", z.name())).toList(),
                "窗口",
                hall.windows().stream().map(HallLines::window).toList(),
                "地图",
                List.of(line("名称", "导办图", "内容", hall.map().toString())));
    }

    /// A window as a line of its table.
    public static Map<String, String> window(ServiceWindow window) {
        String takes =
                window.skills().stream()
                        .map(skill ->
                                skill.businesses().stream()
                                        .map(BusinessId::value)
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining(BETWEEN));
        return line(
                "窗口号",
                window.number().toString(),
                "名称",
                window.name(),
                "功能区",
                window.zoneId(),
                "业务",
                takes);
    }

    /// A member of staff as a line of the table 人员.
    public static Map<String, String> member(StaffMember member) {
        var line =
                line(
                        "工号",
                        member.number(),
                        "姓名",
                        member.name(),
                        "部门",
                        member.post().departmentId(),
                        "岗位",
                        member.post().title(),
                        "职责",
                        member.post().duty());
        line.put("首席代表", yes(member.post().chief()));
        line.put(
                "窗口",
                member.windows().stream()
                        .map(WindowNumber::toString)
                        .collect(Collectors.joining("、")));
        line.put("去向", member.presence().chinese());
        line.put("去向说明", member.whereabouts());
        line.put("首问责任", yes(member.post().firstAsked()));
        line.put("照片", member.photo().map(PictureName::value).orElse(""));
        return line;
    }

    private static String yes(boolean yes) {
        return yes ? "是" : "否";
    }

    private static Map<String, String> line(String... columnsAndTexts) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            line.put(columnsAndTexts[i], columnsAndTexts[i + 1]);
        }
        return line;
    }
}

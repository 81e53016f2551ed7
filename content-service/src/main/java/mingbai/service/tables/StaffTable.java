package mingbai.service.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingbai.model.picture.PictureName;
import mingbai.model.place.WindowNumber;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffRoster;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.RowReader;

/// The table 人员: who works at which window.
public final class StaffTable {
    public static final String NAME = "人员";

    private static final Columns COLUMNS =
            new Columns(
                    List.of("工号", "姓名", "部门", "岗位", "职责", "首席代表"),
                    List.of("窗口", "去向", "去向说明", "首问责任", "照片"));

    private static final Map<String, StaffMember.Presence> PRESENCES =
            Map.of(
                    "", StaffMember.Presence.ON_DUTY,
                    "在岗", StaffMember.Presence.ON_DUTY,
                    "暂离", StaffMember.Presence.AWAY_SHORTLY,
                    "外出", StaffMember.Presence.OUT);

    private StaffTable() {}

    public static StaffRoster read(Intake intake, Set<String> departments) {
        List<StaffMember> members = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        intake.lines(
                NAME,
                COLUMNS,
                row -> {
                    String number = row.required("工号");
                    String name = row.required("姓名");
                    String department = row.required("部门");
                    if (!department.isEmpty() && !departments.contains(department)) {
                        row.reject(
                                "部门", "没有部门「" + department + "」 · no such department", "填写部门表中的编号");
                    }
                    var post =
                            new StaffMember.Post(
                                    department,
                                    row.required("岗位"),
                                    row.required("职责"),
                                    row.yes("首席代表"),
                                    !row.text("首问责任").isEmpty() && row.yes("首问责任"));
                    var presence = row.choice("去向", PRESENCES);
                    List<WindowNumber> windows = windows(row);
                    var photo = row.optional("照片", PictureName::new, PictureName.FIX);
                    if (row.sound()
                            && presence.isPresent()
                            && Intake.first(seen, row, "工号", number)) {
                        members.add(
                                new StaffMember(
                                        number,
                                        name,
                                        post,
                                        windows,
                                        presence.get(),
                                        row.text("去向说明"),
                                        photo));
                    }
                });
        return new StaffRoster(members);
    }

    private static List<WindowNumber> windows(RowReader row) {
        List<WindowNumber> windows = new ArrayList<>();
        for (String text : row.several("窗口")) {
            try {
                windows.add(new WindowNumber(Integer.parseInt(text)));
            } catch (IllegalArgumentException e) {
                row.reject("窗口", "「" + text + "」不是窗口号 · no window number", "1–999，多个用「、」隔开");
            }
        }
        return windows;
    }
}

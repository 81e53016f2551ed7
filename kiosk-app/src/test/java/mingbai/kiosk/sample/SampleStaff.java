package mingbai.kiosk.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.place.WindowNumber;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffMember.Presence;
import mingbai.model.staff.StaffRoster;

/// Fifty-five made-up members of staff, some with a picture.
final class SampleStaff {
    private static final List<String> NAMES =
            List.of("示例甲", "示例乙", "示例丙", "示例丁", "示例戊", "示例己", "示例庚");

    private SampleStaff() {}

    static StaffRoster roster() {
        var members = new ArrayList<StaffMember>();
        for (int i = 0; i < 55; i++) {
            boolean chief = i % 4 == 0;
            var away = presence(i) == Presence.AWAY_SHORTLY ? "取材料，10 分钟内回来" : "";
            members.add(
                    new StaffMember(
                            "S%03d".formatted(i + 1),
                            NAMES.get(i % NAMES.size()),
                            new StaffMember.Post(
                                    "d05", chief ? "首席代表" : "窗口工作人员", "受理、咨询", chief, i % 8 == 0),
                            List.of(new WindowNumber(1 + i % 40)),
                            presence(i),
                            away,
                            i % 3 == 2
                                    ? Optional.empty()
                                    : Optional.of(
                                            i % 3 == 0
                                                    ? SamplePictures.WOMAN
                                                    : SamplePictures.MAN)));
        }
        return new StaffRoster(members);
    }

    private static Presence presence(int member) {
        return switch (member % 15) {
            case 5 -> Presence.AWAY_SHORTLY;
            case 10 -> Presence.OUT;
            default -> Presence.ON_DUTY;
        };
    }
}

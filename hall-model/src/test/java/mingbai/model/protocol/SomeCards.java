package mingbai.model.protocol;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mingbai.model.notice.Notice;
import mingbai.model.notice.NoticePeriod;
import mingbai.model.notice.Validity;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallName;
import mingbai.model.place.HallProfile;
import mingbai.model.place.RegionCode;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffRoster;
import mingbai.model.walk.Walkways;

/// Staff, a notice, a hall and a picture with everything they may have.
final class SomeCards {
    static final StaffRoster ROSTER =
            new StaffRoster(
                    List.of(
                            new StaffMember(
                                    "S03",
                                    "演示甲03",
                                    new StaffMember.Post("civil-affairs", "窗口", "受理", true, true),
                                    List.of(Some.WINDOW),
                                    StaffMember.Presence.OUT,
                                    "示例：开会",
                                    Optional.of(new PictureName("staff-s03")))));

    static final Notice NOTICE =
            new Notice(
                    "n2",
                    Notice.Kind.PUBLICITY,
                    "演示公示",
                    "正文",
                    new Validity(Some.MOMENT, Some.LATER),
                    Notice.Channel.TRADING,
                    Optional.of(new NoticePeriod(5, NoticePeriod.Days.WORKING, "示例依据")));

    static final HallProfile HALL =
            new HallProfile(
                    new HallName(
                            Some.HALL, "示例大厅", "Sample hall", ZoneId.of("Asia/Shanghai"), true),
                    new RegionCode("530127000000"),
                    List.of(),
                    List.of(),
                    new HallMap(
                            100,
                            60,
                            List.of(),
                            new Walkways(
                                    List.of(new Walkways.Point(10, 10), new Walkways.Point(90, 10)),
                                    List.of(new Walkways.Way(0, 1)))));

    static final Picture PICTURE =
            Picture.of(
                    new PictureName("form-blank"),
                    Picture.Kind.PNG,
                    new int[] {2, 1},
                    "示例表格",
                    new byte[] {1, 2, 3});

    private SomeCards() {}
}

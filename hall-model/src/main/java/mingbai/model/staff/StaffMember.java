package mingbai.model.staff;

import java.util.List;
import java.util.Optional;
import mingbai.model.later.Later;
import mingbai.model.picture.PictureName;
import mingbai.model.place.WindowNumber;

/// A member of staff as disclosed (公开办事人员信息). `number` is the staff number (工号); `whereabouts` says
/// more about where someone is (去向说明).
public record StaffMember(
        String number,
        String name,
        Post post,
        List<WindowNumber> windows,
        Presence presence,
        @Later String whereabouts,
        @Later Optional<PictureName> photo) {

    public StaffMember {
        windows = List.copyOf(windows);
    }

    public StaffMember(
            String number, String name, Post post, List<WindowNumber> windows, Presence presence) {
        this(number, name, post, windows, presence, "", Optional.empty());
    }

    /// What someone does here. `chief` marks the window's chief representative (首席代表), `firstAsked`
    /// who answers for whatever is asked first here (首问责任人).
    public record Post(
            String departmentId,
            String title,
            String duty,
            boolean chief,
            @Later boolean firstAsked) {
        public Post(String departmentId, String title, String duty, boolean chief) {
            this(departmentId, title, duty, chief, false);
        }
    }

    /// Where someone is (去向): 在岗, 暂离, 外出.
    public enum Presence {
        ON_DUTY("在岗"),
        AWAY_SHORTLY("暂离"),
        OUT("外出");

        private final String chinese;

        Presence(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}

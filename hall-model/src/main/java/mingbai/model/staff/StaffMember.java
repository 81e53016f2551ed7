package mingbai.model.staff;

import java.util.List;
import mingbai.model.place.WindowNumber;

/// A member of staff as disclosed (公开办事人员信息). `number` is the staff number (工号).
public record StaffMember(
        String number, String name, Post post, List<WindowNumber> windows, Presence presence) {

    public StaffMember {
        windows = List.copyOf(windows);
    }

    /// What someone does here. `chief` marks the window's chief representative (首席代表).
    public record Post(String departmentId, String title, String duty, boolean chief) {}

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

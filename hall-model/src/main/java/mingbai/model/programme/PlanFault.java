package mingbai.model.programme;

/// Something of a plan that no board can show. `where` is the zone or playlist, `what` the part.
public record PlanFault(String where, String what, Reason reason) {

    /// What is wrong, and what to do about it.
    public enum Reason {
        CANVAS("画布尺寸不合理，请填写屏幕的宽和高", "the canvas has no sensible size: write the screen's"),
        GEOMETRY(
                "版式与本屏的宽高比不符，请为本屏另配版式",
                "drawn for another shape of screen: give this board its own plan"),
        TOO_MANY("数量超过上限，请删减", "more than a board takes: use fewer"),
        OUTSIDE("分区超出画布或没有面积，请改位置", "the zone lies outside the canvas: move it"),
        OVERLAP("分区互相重叠，请分开", "the zone covers another one: move them apart"),
        TWICE("编号重复，请改编号", "the id is taken: choose another"),
        DURATION("时长须为 3–3600 秒", "a clip stays 3–3600 seconds"),
        MISSING("所引用的内容不存在，请补充或删除", "what it names is not there: add it or take it out"),
        CYCLE("播放列表互相引用成环，请断开", "playlists name each other in a circle: break it"),
        VIDEO("本系统的屏幕不播放视频，请改用图片", "boards play no video: use pictures"),
        SCHEDULE("排期无法执行，请检查规则和日期", "the schedule cannot be followed: mend its rule or dates"),
        BROKEN("图片损坏或过大，请重新上传", "the picture is damaged or too large: upload it again"),
        EMPTY("没有可播放的内容", "nothing is left to show");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }

    /// One line for the hall manager.
    public String sentence() {
        return where + " · " + what + "：" + reason.chinese() + "（" + reason.english() + "）";
    }
}

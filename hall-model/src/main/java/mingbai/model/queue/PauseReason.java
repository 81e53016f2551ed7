package mingbai.model.queue;

/// Why a window is paused. The words are fixed: nothing typed at a desk reaches a public screen.
public enum PauseReason {
    SHORT_LEAVE("暂时离开", "Back shortly"),
    MEAL("午间休息", "Meal break"),
    HANDOVER("交接班", "Change of shift"),
    MEETING("业务学习", "Staff meeting"),
    FAULT("设备故障", "Equipment fault");

    private final String chinese;
    private final String english;

    PauseReason(String chinese, String english) {
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

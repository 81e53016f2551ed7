package mingbai.service.followup;

/// What came of a deed.
public enum CaseOutcome {
    DONE("已记录", "Recorded"),
    UNKNOWN("没有这个差评件", "There is no such case"),
    NOT_NOW("当前状态不能这样办理", "Not possible in this state"),
    NOTE_WANTED("请填写说明或证据（1–500 字）", "Write down why, 1 to 500 characters"),
    SAME_PERSON("须由另一人复核，提出核实意见或申诉的人不能自己复核", "Another person has to decide"),
    NO_CONSENT("群众没有同意回访，不能记录回访", "The visitor did not agree to be called"),
    CALL_FIRST("群众同意回访，请回访后再办结", "The visitor agreed to be called: call first"),
    NOT_YOURS("只有大厅主管或承办人可以办理", "Only a manager or whoever has the case");

    private final String chinese;
    private final String english;

    CaseOutcome(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public boolean good() {
        return this == DONE;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}

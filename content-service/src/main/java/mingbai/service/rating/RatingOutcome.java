package mingbai.service.rating;

/// What became of a rating that came in.
public enum RatingOutcome {
    TAKEN("感谢您的评价", "Thank you."),
    ALREADY_RATED("这个号码已经评价过，谢谢", "This ticket has already been rated. Thank you."),
    NOT_SERVED_YET("办理结束后才能评价", "You can rate once you have been served."),
    UNKNOWN_TICKET("没有找到这个号码", "Ticket not found."),
    TIME_OVER("已过评价时间", "The time for rating is over."),
    REASON_WANTED("请选择原因或写下说明", "Please choose a reason or write one."),
    GRADE_WANTED("请先选择一个评价等级", "Please choose a grade first."),
    TAGS_OF_ANOTHER_GRADE("所选标签与评价等级不符，请重新选择", "These tags belong to another grade."),
    TEXT_TOO_LONG("留言最多 150 字，请删短后再提交", "At most 150 characters, please."),
    TOO_MANY("提交过于频繁，请稍后再试", "Too many at once. Please try again later.");

    private final String chinese;
    private final String english;

    RatingOutcome(String chinese, String english) {
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

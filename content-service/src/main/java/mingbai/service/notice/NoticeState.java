package mingbai.service.notice;

/// Where a notice stands on its way to the boards.
public enum NoticeState {
    WAITING("待审核", "Waiting for approval", "warn"),
    DRAFT("草稿", "Draft", ""),
    RETURNED("已退回", "Returned", "bad"),
    PUBLISHED("已发布", "Published", "good"),
    WITHDRAWN("已撤回", "Withdrawn", "");

    private final String chinese;
    private final String english;
    private final String colour;

    NoticeState(String chinese, String english, String colour) {
        this.chinese = chinese;
        this.english = english;
        this.colour = colour;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public String colour() {
        return colour;
    }

    /// Whoever changes a waiting one makes it a draft again.
    boolean editable() {
        return switch (this) {
            case DRAFT, WAITING, RETURNED, WITHDRAWN -> true;
            case PUBLISHED -> false;
        };
    }
}

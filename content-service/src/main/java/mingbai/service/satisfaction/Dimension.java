package mingbai.service.satisfaction;

import mingbai.service.rating.KeptRating;
import mingbai.service.rating.ServedTicket;

/// By what satisfaction is broken down. The names are stored.
public enum Dimension {
    HALL("全大厅", "Hall"),
    DEPARTMENT("各部门", "By department"),
    WINDOW("各窗口", "By window"),
    BUSINESS("各业务", "By business"),
    ITEM("各事项", "By item"),
    OFFICER("各人员", "By officer"),
    CHANNEL("各渠道", "By channel");

    private final String chinese;
    private final String english;

    Dimension(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /// The group a rating belongs to; empty for "not known".
    String of(KeptRating kept) {
        ServedTicket.About about = kept.service().about();
        return switch (this) {
            case HALL -> "";
            case DEPARTMENT -> about.department();
            case WINDOW -> String.valueOf(about.window().value());
            case BUSINESS -> about.business().value();
            case ITEM -> about.item();
            case OFFICER -> about.officer();
            case CHANNEL -> kept.rating().channel().name();
        };
    }

    /// The same in the table of ratings.
    String column() {
        return switch (this) {
            case HALL -> "''";
            case DEPARTMENT -> "department";
            case WINDOW -> "CAST(window_number AS TEXT)";
            case BUSINESS -> "business";
            case ITEM -> "item";
            case OFFICER -> "officer";
            case CHANNEL -> "channel";
        };
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}

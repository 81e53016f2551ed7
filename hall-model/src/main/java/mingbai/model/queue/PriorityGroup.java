package mingbai.model.queue;

/// Who is served with priority (优先群体), as the hall announces it at its entrance.
public enum PriorityGroup {
    SERVICE_MEMBER("军人及退役军人", "Armed forces and veterans"),
    MARTYR_FAMILY("烈士遗属等“三属”", "Families of the fallen"),
    ELDERLY("老年人", "Elderly"),
    DISABLED("残疾人", "Disabled"),
    PREGNANT("孕妇", "Pregnant"),
    WITH_INFANT("携带婴幼儿", "With an infant");

    private final String chinese;
    private final String english;

    PriorityGroup(String chinese, String english) {
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

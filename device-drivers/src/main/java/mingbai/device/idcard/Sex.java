package mingbai.device.idcard;

/// As on the card: 1 男, 2 女, anything else unsaid.
public enum Sex {
    MALE("男"),
    FEMALE("女"),
    UNSAID("未说明");

    private final String chinese;

    Sex(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    static Sex of(char code) {
        return switch (code) {
            case '1' -> MALE;
            case '2' -> FEMALE;
            default -> UNSAID;
        };
    }
}

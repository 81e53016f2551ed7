package mingbai.model.notice;

/// A notice (公告), the only way free text reaches a public screen.
public record Notice(String id, Kind kind, String title, String body, Validity shown) {

    /// Longest body, in characters: a marquee of that length runs for hours.
    public static final int MAX_BODY = 50_000;

    public Notice {
        if (title.isBlank() || body.length() > MAX_BODY) {
            throw new IllegalArgumentException(
                    "a notice has a title and at most 50,000 characters");
        }
    }

    /// The channel a notice belongs to.
    public enum Kind {
        ANNOUNCEMENT("通知公告"),
        PUBLICITY("公示"),
        BULLETIN("通报"),
        GUIDANCE("温馨提示");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}

package mingbai.model.emergency;

import java.time.Instant;

/// A notice that goes before everything else, and ends by itself.
public record UrgentNotice(String title, String body, Instant until) {
    /// Longest title, in characters.
    public static final int LONGEST_TITLE = 30;

    /// Longest body, in characters.
    public static final int LONGEST_BODY = 200;

    public UrgentNotice {
        if (title.isBlank()
                || title.codePointCount(0, title.length()) > LONGEST_TITLE
                || body.codePointCount(0, body.length()) > LONGEST_BODY) {
            throw new IllegalArgumentException(
                    "an urgent notice has a title of 1–%d and a body of at most %d characters"
                            .formatted(LONGEST_TITLE, LONGEST_BODY));
        }
    }
}

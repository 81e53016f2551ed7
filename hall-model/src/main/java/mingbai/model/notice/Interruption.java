package mingbai.model.notice;

/// An announcement that takes the boards over for a while (插播) and ends by itself; then they show
/// what they showed before. Of several the one with the highest priority is on.
public record Interruption(String id, String title, String body, Validity shown, int priority) {

    /// What is read at one glance, in characters; longer texts are notices.
    public static final int MAX_BODY = 500;

    public Interruption {
        if (title.isBlank() || body.length() > MAX_BODY) {
            throw new IllegalArgumentException(
                    "an interruption has a title and at most " + MAX_BODY + " characters");
        }
    }
}

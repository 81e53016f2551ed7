package mingbai.model.item;

/// A disclosed text and what supports it. A missing one has no text.
public record Disclosed(String text, Evidence evidence) {

    public static final Disclosed MISSING = new Disclosed("", Evidence.MISSING);

    public Disclosed {
        if ((evidence == Evidence.MISSING) != text.isBlank()) {
            throw new IllegalArgumentException("only a missing text, and always that, is empty");
        }
    }

    public static Disclosed sourced(String text) {
        return text.isBlank() ? MISSING : new Disclosed(text, Evidence.SOURCED);
    }

    public static Disclosed byDefault(String text) {
        return text.isBlank() ? MISSING : new Disclosed(text, Evidence.DEFAULT);
    }

    public boolean missing() {
        return evidence == Evidence.MISSING;
    }
}

package mingbai.model.item;

/// How well a disclosed fact is supported.
public enum Evidence {
    /// Found in a published source.
    SOURCED,
    /// Follows from a general rule; the department has yet to confirm it.
    DEFAULT,
    /// Not known; shown as 待补充.
    MISSING
}

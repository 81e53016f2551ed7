package mingbai.kiosk.idle;

/// Whether somebody is there.
public sealed interface IdleStep {
    /// The screen is in use, or waits for its next visitor.
    record Attended() implements IdleStep {}

    /// Nobody has touched it for a while; it goes home in so many seconds.
    record Asking(int seconds) implements IdleStep {}
}

package mingbai.service.change;

/// What came of somebody's change.
public sealed interface ChangeOutcome {
    /// Kept, and on its way.
    record Done(HandedIn handedIn) implements ChangeOutcome {}

    /// Not theirs to change.
    record Forbidden(NotYours why) implements ChangeOutcome {}
}

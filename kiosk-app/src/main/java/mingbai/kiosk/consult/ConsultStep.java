package mingbai.kiosk.consult;

/// What asking can show.
sealed interface ConsultStep {
    /// The lines of one topic; pages count from 0.
    record Listing(Matter matter, int page) implements ConsultStep {}

    /// A question with its answer, whole.
    record Reading(Line line) implements ConsultStep {}
}

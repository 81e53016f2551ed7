package mingbai.device.ratingpad;

/// What became of an invitation to rate.
public sealed interface PadOutcome {
    String caseId();

    /// A key that counts was pressed.
    record Rated(String caseId, PadGrade grade) implements PadOutcome {}

    /// 未评价: nobody pressed a key that counts. It never means satisfied.
    record Unrated(String caseId, Why why) implements PadOutcome {}

    /// Why there is no grade.
    enum Why {
        TIME_OUT,
        WITHDRAWN,
        /// The pad was armed for another case.
        REPLACED,
        /// The pad is not there.
        NO_PAD
    }
}

package mingbai.device.idcard.simulated;

/// What can be made to go wrong with a card on the simulated reader, beside the line's own faults.
public enum CardFault {
    /// The card refuses the module once, and is read at the second attempt.
    REJECTS_ONCE,
    /// It lies badly and is never read.
    LIES_BADLY,
    /// A bus card.
    WRONG_CARD,
    /// Its content contradicts itself.
    CONTRADICTS,
    /// The module failed its own test.
    MODULE_ILL
}

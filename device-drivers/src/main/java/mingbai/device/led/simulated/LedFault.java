package mingbai.device.led.simulated;

/// What can be made to go wrong with a simulated card.
public enum LedFault {
    /// The cable is out: connections are refused, open ones end.
    UNPLUGGED,
    /// Answers come, but late.
    SLOW,
    /// Takes everything and says nothing.
    SILENT,
    /// Noise stands before each answer.
    NOISE,
    /// Noise comes instead of an answer.
    GARBAGE,
    /// One bit of each answer is turned over.
    WRONG_CHECKSUM,
    /// The card says it is busy, where its protocol has a word for that.
    BUSY,
    /// Answers trickle in byte by byte.
    DRIBBLES,
    /// The connection ends in the middle of each answer.
    HANGS_UP
}

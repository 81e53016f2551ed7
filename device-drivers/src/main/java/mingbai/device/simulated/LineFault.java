package mingbai.device.simulated;

/// What can be made to go wrong between a driver and a simulated device.
public enum LineFault {
    /// The cable is out: the line does not open, and an open one ends.
    UNPLUGGED,
    /// The device takes everything and says nothing.
    SILENT,
    /// What it says comes late.
    SLOW,
    /// Noise stands before all it says.
    NOISE,
    /// Noise comes instead.
    GARBAGE,
    /// One bit of all it says is turned over.
    WRONG_CHECKSUM,
    /// It trickles in byte by byte.
    DRIBBLES,
    /// The line ends in the middle of what it says.
    HANGS_UP
}

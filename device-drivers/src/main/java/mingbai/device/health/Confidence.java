package mingbai.device.health;

/// How we know the state of a device.
public enum Confidence {
    /// The device said so.
    OBSERVED,
    /// Nothing speaks against it, but the device cannot say.
    ASSUMED,
    /// It has not been asked yet.
    UNKNOWN
}

package mingbai.device.health;

/// What a device is good for now, as one word.
public enum Readiness {
    READY,
    DEGRADED,
    UNAVAILABLE
}

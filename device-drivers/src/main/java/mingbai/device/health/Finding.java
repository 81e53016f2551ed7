package mingbai.device.health;

/// One thing a technician should know about a device, and what to do, Chinese first.
public record Finding(Severity severity, String chinese, String english) {
    /// How much it hinders the device.
    public enum Severity {
        WARNING,
        CRITICAL
    }

    @Override
    public String toString() {
        return chinese + " " + english;
    }
}

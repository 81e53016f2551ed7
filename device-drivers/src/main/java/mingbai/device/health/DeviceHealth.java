package mingbai.device.health;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a device is, since when, how we know, and when it last answered.
public record DeviceHealth(
        DeviceStatus status,
        Instant since,
        Confidence confidence,
        Optional<Instant> lastSeen,
        List<Finding> details) {

    public DeviceHealth {
        details = List.copyOf(details);
    }

    /// Before the first exchange.
    public static DeviceHealth starting(Instant now) {
        return new DeviceHealth(
                DeviceStatus.STARTING, now, Confidence.UNKNOWN, Optional.empty(), List.of());
    }

    public Readiness readiness() {
        boolean hindered =
                details.stream().anyMatch(each -> each.severity() == Finding.Severity.CRITICAL);
        if (status != DeviceStatus.ONLINE || hindered) {
            return Readiness.UNAVAILABLE;
        }
        return details.isEmpty() ? Readiness.READY : Readiness.DEGRADED;
    }

    /// The status as it is told: a device that is there but cannot do its work, such as a printer
    /// without paper, is not well. It needs a person.
    public DeviceStatus told() {
        return status == DeviceStatus.ONLINE && readiness() == Readiness.UNAVAILABLE
                ? DeviceStatus.USER_ERROR
                : status;
    }

    /// A new observation; `since` stays while the status is the same.
    public DeviceHealth after(
            DeviceStatus next, Confidence how, List<Finding> findings, Instant now) {
        boolean heard = how == Confidence.OBSERVED && next != DeviceStatus.NO_DEVICE;
        return new DeviceHealth(
                next,
                next == status ? since : now,
                how,
                heard && next != DeviceStatus.OFFLINE ? Optional.of(now) : lastSeen,
                findings);
    }
}

package mingbai.device.owner;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.Statistics.Count;
import mingbai.device.health.Tally;

/// What is known of a device's health; written by its owner thread, read by anybody.
public final class DeviceBook {
    private final DeviceName name;
    private final InstantSource clock;
    private final Tally tally;
    private volatile DeviceHealth health;
    private Optional<LineTrouble> trouble = Optional.empty();

    public DeviceBook(DeviceName name, InstantSource clock, Tally tally) {
        this.name = name;
        this.clock = clock;
        this.tally = tally;
        this.health = DeviceHealth.starting(clock.instant());
    }

    public DeviceHealth health() {
        return health;
    }

    public Tally tally() {
        return tally;
    }

    /// The line is open; such a device says nothing by itself.
    public void assumed() {
        trouble = Optional.empty();
        write(DeviceStatus.ONLINE, Confidence.ASSUMED, List.of());
    }

    /// The device said something that makes sense.
    public void observed() {
        observed(DeviceStatus.ONLINE, List.of());
    }

    /// The device said how it is.
    public void observed(DeviceStatus status, List<Finding> findings) {
        trouble = Optional.empty();
        write(status, Confidence.OBSERVED, findings);
    }

    /// It cannot be reached; false when that was known.
    public boolean lost(LineTrouble fresh) {
        boolean news = !trouble.equals(Optional.of(fresh));
        trouble = Optional.of(fresh);
        tally.add(Count.COMMUNICATION_ERRORS);
        write(fresh.status(), Confidence.OBSERVED, List.of(fresh.finding(name)));
        return news;
    }

    /// This program shut it down.
    public void closed() {
        write(
                LineTrouble.CLOSED.status(),
                Confidence.OBSERVED,
                List.of(LineTrouble.CLOSED.finding(name)));
    }

    private void write(DeviceStatus status, Confidence how, List<Finding> findings) {
        health = health.after(status, how, findings, clock.instant());
    }

    @Override
    public String toString() {
        return name.english();
    }
}

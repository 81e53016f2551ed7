package mingbai.device.led.owner;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.Statistics;
import mingbai.device.health.Statistics.Count;
import mingbai.device.health.Tally;
import mingbai.device.led.LedTrouble;

/// What is known of a board's health; written by its owner thread, read by anybody.
final class BoardHealth {
    private final Tally tally =
            new Tally(
                    Count.CONNECTIONS,
                    Count.COMMUNICATION_ERRORS,
                    Count.AREAS_UPDATED,
                    Count.FRAMES_REPEATED,
                    Count.CARD_REFUSALS);
    private final InstantSource clock;
    private volatile DeviceHealth health;
    private List<Finding> seen = List.of();
    private Optional<LedTrouble> complaint = Optional.empty();

    BoardHealth(InstantSource clock) {
        this.clock = clock;
        this.health = DeviceHealth.starting(clock.instant());
    }

    DeviceHealth health() {
        return health;
    }

    Tally tally() {
        return tally;
    }

    Statistics statistics() {
        return tally.statistics();
    }

    /// The card did what was asked.
    void well(Confidence how) {
        complaint = Optional.empty();
        write(DeviceStatus.ONLINE, how);
    }

    /// The card was asked how it is.
    void looked(List<Finding> findings, Confidence how) {
        seen = List.copyOf(findings);
        write(complaint.map(LedTrouble::status).orElse(DeviceStatus.ONLINE), how);
    }

    /// The card is there and refused.
    void complained(LedTrouble trouble) {
        tally.add(Count.CARD_REFUSALS);
        complaint = Optional.of(trouble);
        write(trouble.status(), Confidence.OBSERVED);
    }

    void lost(LedTrouble trouble) {
        tally.add(Count.COMMUNICATION_ERRORS);
        seen = List.of();
        complaint = Optional.of(trouble);
        // A damaged answer is an observation; silence is one too, but nobody was seen.
        write(trouble.status(), Confidence.OBSERVED);
    }

    boolean suffers(LedTrouble trouble) {
        return complaint.equals(Optional.of(trouble));
    }

    private void write(DeviceStatus status, Confidence how) {
        List<Finding> findings = new ArrayList<>();
        complaint.ifPresent(trouble -> findings.add(trouble.finding()));
        findings.addAll(seen);
        health = health.after(status, how, findings, clock.instant());
    }
}

package mingbai.device.ratingpad.simulated;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.RatingPad;
import mingbai.device.ratingpad.serial.SerialRatingPad;
import mingbai.device.simulated.LineFault;

/// The real driver on simulated keys.
public final class SimulatedRatingPad implements RatingPad {
    private final SimulatedKeys keys;
    private final RatingPad pad;

    private SimulatedRatingPad(SimulatedKeys keys, RatingPad pad) {
        this.keys = keys;
        this.pad = pad;
    }

    public static SimulatedRatingPad start(InstantSource clock) {
        SimulatedKeys keys = new SimulatedKeys();
        return new SimulatedRatingPad(
                keys,
                SerialRatingPad.connect(
                        keys.port(), SimulatedKeys.MODEL, OwnerPatience.USUAL, clock));
    }

    public void press(PadGrade grade) {
        keys.press(grade);
    }

    public void fault(LineFault fault, boolean on) {
        keys.port().fault(fault, on);
    }

    @Override
    public CompletableFuture<PadOutcome> invite(String caseId, Duration within) {
        return pad.invite(caseId, within);
    }

    @Override
    public void withdraw() {
        pad.withdraw();
    }

    @Override
    public DeviceHealth health() {
        return pad.health();
    }

    @Override
    public DeviceHealth selfTest() {
        return pad.selfTest();
    }

    @Override
    public Statistics statistics() {
        return pad.statistics();
    }

    @Override
    public void close() {
        pad.close();
    }
}

package mingbai.device.ratingpad.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.QuickOwner;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Statistics.Count;
import mingbai.device.led.PseudoTerminals;
import mingbai.device.line.ByteLine;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.PadOutcome.Rated;
import mingbai.device.ratingpad.PadOutcome.Unrated;
import mingbai.device.ratingpad.PadOutcome.Why;
import mingbai.device.ratingpad.RatingPad;
import mingbai.device.ratingpad.setup.RatingPadSetup;
import mingbai.device.ratingpad.simulated.SimulatedKeys;
import mingbai.device.simulated.LineFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SerialRatingPadTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final SimulatedKeys keys = new SimulatedKeys();

    @TempDir Path directory;

    private static RatingPad pad(ByteLine.Opener line) {
        RatingPad pad =
                SerialRatingPad.connect(
                        line, SimulatedKeys.MODEL, QuickOwner.PATIENCE, InstantSource.system());
        Await.until("there", () -> pad.health().status() == DeviceStatus.ONLINE);
        return pad;
    }

    private static PadOutcome soon(CompletableFuture<PadOutcome> told) throws Exception {
        return told.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aPressCountsForTheCaseThePadIsArmedFor() throws Exception {
        try (var pad = pad(keys.port())) {
            assertEquals(Confidence.ASSUMED, pad.health().confidence());
            keys.press(PadGrade.SATISFIED);
            Await.until("ignored", () -> pad.statistics().of(Count.KEYS_IGNORED) == 1);
            var told = pad.invite("c1", LONG);
            keys.press(PadGrade.DISSATISFIED);
            assertEquals(new Rated("c1", PadGrade.DISSATISFIED), soon(told));
            Await.until("thanked", () -> keys.signals().contains("55 02"));
            assertTrue(keys.signals().contains("55 01"));
            assertEquals(1, pad.statistics().of(Count.KEYS_PRESSED));
            assertEquals(Confidence.OBSERVED, pad.health().confidence());
        }
    }

    @Test
    void withoutAPressTheCaseStaysUnrated() throws Exception {
        try (var pad = pad(keys.port())) {
            assertEquals(
                    new Unrated("c1", Why.TIME_OUT),
                    soon(pad.invite("c1", Duration.ofMillis(100))));
            keys.press(PadGrade.VERY_SATISFIED);
            Await.until("dropped", () -> pad.statistics().of(Count.KEYS_IGNORED) == 1);
            var second = pad.invite("c2", LONG);
            var third = pad.invite("c3", LONG);
            assertEquals(new Unrated("c2", Why.REPLACED), soon(second));
            pad.withdraw();
            assertEquals(new Unrated("c3", Why.WITHDRAWN), soon(third));
            Await.until("told that it is over", () -> keys.signals().contains("55 03"));
        }
    }

    @Test
    void aPadThatIsGoneRatesNothing() throws Exception {
        try (var pad = pad(keys.port())) {
            var told = pad.invite("c1", LONG);
            keys.port().fault(LineFault.UNPLUGGED, true);
            assertEquals(new Unrated("c1", Why.NO_PAD), soon(told));
            Await.until("missing", () -> pad.health().status() == DeviceStatus.NO_DEVICE);
            assertEquals(new Unrated("c2", Why.NO_PAD), soon(pad.invite("c2", LONG)));
            keys.port().fault(LineFault.UNPLUGGED, false);
            Await.until("back", () -> pad.health().status() == DeviceStatus.ONLINE);
            var again = pad.invite("c3", LONG);
            keys.press(PadGrade.VERY_DISSATISFIED);
            assertEquals(new Rated("c3", PadGrade.VERY_DISSATISFIED), soon(again));
        }
    }

    @Test
    void itWorksOverARealSerialPort() throws Exception {
        try (var cable = PseudoTerminals.in(directory);
                var _ = keys.port().serve(cable.there().open());
                var pad = pad(cable.here())) {
            keys.port().fault(LineFault.NOISE, true);
            keys.port().fault(LineFault.DRIBBLES, true);
            var told = pad.invite("c1", LONG);
            keys.press(PadGrade.SATISFIED);
            assertEquals(new Rated("c1", PadGrade.SATISFIED), soon(told));
            keys.port().fault(LineFault.WRONG_CHECKSUM, true);
            var unheard = pad.invite("c2", Duration.ofMillis(600));
            keys.press(PadGrade.SATISFIED);
            assertEquals(new Unrated("c2", Why.TIME_OUT), soon(unheard));
        }
    }

    @Test
    void theSetupKnowsKeysAndPatterns() throws Exception {
        var setup =
                RatingPadSetup.onLine(
                        "serial:/dev/serial/by-id/x",
                        "regex:(?<grade>[1-5])",
                        "none",
                        PadSignals.NONE);
        assertFalse(setup.simulated());
        try (var pad = RatingPadSetup.simulation().open(InstantSource.system())) {
            Await.until("there", () -> pad.selfTest().status() == DeviceStatus.ONLINE);
        }
    }
}

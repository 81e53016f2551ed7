package mingbai.device.pin.wired;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import mingbai.device.pin.LampLight;
import mingbai.device.pin.Pins;
import mingbai.device.pin.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadyTest {
    private static final long MS = 1_000_000L;
    private static final Steady START = Steady.inactive(WiredInput.BUTTON, 0);

    @Test
    void aContactThatBouncesIsOnePress() {
        Steady bouncing = START;
        for (int ms = 0; ms < 20; ms++) {
            bouncing = bouncing.after(ms % 2 == 0, ms * MS);
            assertFalse(bouncing.level());
        }
        Steady closed = bouncing.after(true, 20 * MS);
        assertFalse(closed.at(49 * MS).level());
        assertTrue(closed.at(50 * MS).level());
    }

    @Test
    void aSpikeIsNoPress() {
        Steady spike = START.after(true, 0).after(false, 29 * MS);
        assertFalse(spike.at(1_000 * MS).level());
    }

    @Test
    void aPressThatHeldCountsEvenWhenItIsReadOnlyAtItsEnd() {
        Steady released = START.after(true, 0).after(false, 40 * MS);
        assertTrue(released.level());
        assertFalse(released.at(70 * MS).level());
    }

    @Test
    void presenceComesQuicklyAndGoesSlowly() {
        Steady nobody = Steady.inactive(WiredInput.PRESENCE, 0);
        Steady somebody = nobody.after(true, 0).at(200 * MS);
        assertTrue(somebody.level());
        Steady flickering = somebody.after(false, 300 * MS).after(true, 3_200 * MS);
        assertTrue(flickering.at(9_000 * MS).level());
        Steady gone = somebody.after(false, 300 * MS);
        assertTrue(gone.at(3_299 * MS).level());
        assertFalse(gone.at(3_300 * MS).level());
    }

    /// Whatever is read, two changes are never closer than what must hold.
    @Test
    void changesAreNeverCloserThanTheHold() {
        var random = new Random(91);
        Steady steady = START;
        long now = 0;
        long last = -1_000 * MS;
        for (int i = 0; i < 100_000; i++) {
            now += random.nextInt(25) * MS;
            Steady next = steady.after(random.nextBoolean(), now);
            if (next.level() != steady.level()) {
                assertTrue(now - last >= 0);
                last = now;
                assertTrue(now - steady.since() >= 30 * MS, "at " + now);
            }
            steady = next;
        }
    }

    @Test
    void lampsBlinkInTheirTime() {
        assertTrue(LampLight.CONTINUOUS.litAfter(Duration.ofHours(1)));
        assertFalse(LampLight.OFF.litAfter(Duration.ZERO));
        assertTrue(LampLight.QUICK.litAfter(Duration.ofMillis(199)));
        assertFalse(LampLight.QUICK.litAfter(Duration.ofMillis(200)));
        assertTrue(LampLight.SLOW.litAfter(Duration.ofSeconds(2)));
    }

    @Test
    void wiringSaysWhatActiveMeans() {
        assertEquals(new Wiring(17, false), Wiring.parse("17"));
        assertEquals(new Wiring(17, false), Wiring.parse("17:high"));
        Wiring low = Wiring.parse("4:low");
        assertEquals(Pins.Pull.UP, low.pull());
        assertTrue(low.active(false));
        assertFalse(low.level(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GPIO17", "17:up", "-1", "1234"})
    void wiringThatCannotBeMeantIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Wiring.parse(text));
    }
}

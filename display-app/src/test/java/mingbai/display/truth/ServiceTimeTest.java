package mingbai.display.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import mingbai.display.SampleHall;
import mingbai.model.queue.QueueSnapshot;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;

/// The service's clock as stations with clocks of their own come to know it.
class ServiceTimeTest {

    private static final Duration FRAME = Duration.ofMillis(40);

    /// A station: its clock is off, its counter began at some number, its cable has a delay.
    private static final class Box {
        final long counter;
        final ServiceTime time;
        Instant truth = SampleHall.NOW;

        Box(Duration off, long counter) {
            this.counter = counter;
            this.time = new ServiceTime(() -> truth.plus(off), this::nanos);
        }

        private long nanos() {
            return counter + Duration.between(SampleHall.NOW, truth).toNanos();
        }

        void heard(Instant signed, Duration delay) {
            truth = signed.plus(delay);
            time.heard(view(signed));
        }
    }

    @Test
    void aViewIsAsOldByTheServicesTimeAsByAClockThatIsSlow() {
        var slow = new Box(Duration.ofMinutes(-9), 5);
        slow.heard(SampleHall.NOW, Duration.ofMillis(2));
        slow.heard(SampleHall.NOW.plusSeconds(1), Duration.ZERO);
        var ago = Duration.ofSeconds(20);
        var byItsOwn = slow.truth.minus(Duration.ofMinutes(9)).minus(ago);
        var view = new QueueView(Optional.empty(), byItsOwn, true);
        assertEquals(ago, Duration.between(slow.time.seen(view).heard(), slow.time.instant()));
    }

    @Test
    void twoBoardsWithWrongClocksAreInStepWithinAFrame() {
        var random = new Random(8);
        var fast = new Box(Duration.ofMinutes(7), 5);
        var slow = new Box(Duration.ofDays(-400), 1L << 60);
        long worst = 0;
        for (int i = 0; i < 500; i++) {
            var signed = SampleHall.NOW.plusMillis(2_000L * i);
            fast.heard(signed, Duration.ofMillis(2 + random.nextInt(120)));
            slow.heard(signed, Duration.ofMillis(5 + random.nextInt(300)));
            if (i > 60) {
                var now = signed.plusMillis(500);
                fast.truth = now;
                slow.truth = now;
                var apart = Duration.between(fast.time.instant(), slow.time.instant()).abs();
                worst = Math.max(worst, apart.toMillis());
                assertTrue(apart.compareTo(FRAME) < 0, apart + " apart, seed 8, at " + i);
            }
        }
        assertTrue(worst > 0, "delays do tell, a little");
    }

    @Test
    void theOwnClockIsAllThereIsUntilTheServiceIsHeardTwice() {
        var box = new Box(Duration.ofHours(3), 0);
        assertEquals(SampleHall.NOW.plus(Duration.ofHours(3)), box.time.instant());
        box.heard(SampleHall.NOW, Duration.ofMillis(1));
        assertEquals(Optional.empty(), box.time.off(), "it may be a copy the broker kept");
        box.heard(SampleHall.NOW.plusSeconds(2), Duration.ZERO);
        assertEquals(Optional.of(Duration.ofHours(3)), box.time.off());
    }

    @Test
    void aClockThatIsSetWhileTheBoardRunsChangesNothing() {
        var box = new Box(Duration.ZERO, 0);
        box.heard(SampleHall.NOW, Duration.ZERO);
        box.heard(SampleHall.NOW.plusSeconds(2), Duration.ZERO);
        var set = new ServiceTime(() -> Instant.EPOCH, () -> 0L);
        set.heard(view(SampleHall.NOW));
        set.heard(view(SampleHall.NOW.plusSeconds(2)));
        assertEquals(SampleHall.NOW.plusSeconds(2), set.instant());
        assertEquals(SampleHall.NOW.plusSeconds(2), box.time.instant());
    }

    @Test
    void anOldSnapshotThatABrokerRepeatsDoesNotTurnTimeBack() {
        var box = new Box(Duration.ZERO, 0);
        for (int i = 0; i < 5; i++) {
            box.heard(SampleHall.NOW.plusSeconds(2L * i), Duration.ofMillis(3));
        }
        var before = box.time.instant();
        box.time.heard(view(SampleHall.NOW));
        box.time.heard(view(SampleHall.NOW.minus(Duration.ofDays(1))));
        assertEquals(before, box.time.instant());
    }

    @Test
    void aServiceWhoseClockWasSetBackIsFollowedFromItsNextChange() {
        var box = new Box(Duration.ZERO, 0);
        box.heard(SampleHall.NOW, Duration.ZERO);
        box.heard(SampleHall.NOW.plusSeconds(2), Duration.ZERO);
        var back = SampleHall.NOW.minus(Duration.ofHours(1));
        box.time.heard(view(back));
        assertEquals(SampleHall.NOW.plusSeconds(2), box.time.instant());
        box.time.heard(view(back, 1));
        assertEquals(back, box.time.instant());
        box.truth = box.truth.plusSeconds(20);
        box.time.heard(view(back.plusSeconds(20), 1));
        assertEquals(back.plusSeconds(20), box.time.instant());
    }

    private static QueueView view(Instant signed) {
        return view(signed, 0);
    }

    private static QueueView view(Instant signed, long changes) {
        var was = SampleHall.snapshot();
        var header =
                new QueueSnapshot.Header(
                        was.header().hall(),
                        was.header().day(),
                        was.header().revision() + changes,
                        was.header().lastCall(),
                        signed);
        var snapshot = new QueueSnapshot(header, was.windows(), was.waiting(), was.recent());
        return new QueueView(Optional.of(snapshot), signed, true);
    }
}

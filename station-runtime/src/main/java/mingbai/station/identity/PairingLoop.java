package mingbai.station.identity;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import mingbai.station.health.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks every few seconds, on a thread of its own, and tells each step, until the box is a station.
public final class PairingLoop {
    private static final Logger LOG = LoggerFactory.getLogger(PairingLoop.class);
    private static final int SECONDS = 3;
    private static final int SECONDS_AFTER_A_NO = 60;

    private final Pairing pairing;
    private final Consumer<PairingStep> shown;
    private final Runnable enrolled;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("pairing").factory());

    private PairingLoop(Pairing pairing, Consumer<PairingStep> shown, Runnable enrolled) {
        this.pairing = pairing;
        this.shown = shown;
        this.enrolled = enrolled;
    }

    /// Yields a count that grows while the thread does its work.
    public static LongSupplier begin(
            Pairing pairing, Consumer<PairingStep> shown, Runnable enrolled) {
        var loop = new PairingLoop(pairing, shown, enrolled);
        loop.thread.execute(loop::ask);
        return new Rounds(loop.thread);
    }

    private void ask() {
        int pause = SECONDS;
        try {
            var step = pairing.ask();
            shown.accept(step);
            if (step instanceof PairingStep.Enrolled) {
                enrolled.run();
                return;
            }
            if (step instanceof PairingStep.TurnedAway) {
                pause = SECONDS_AFTER_A_NO;
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("This box could not ask to be enrolled", e);
        }
        var _ = thread.schedule(this::ask, pause, TimeUnit.SECONDS);
    }
}

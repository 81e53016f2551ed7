package mingbai.device.led.simulated;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Says a card's answers under its faults.
final class Mouth {
    private static final Duration SLOWNESS = Duration.ofMillis(300);

    private final Faults faults;
    private final CountDownLatch ended = new CountDownLatch(1);

    Mouth(Faults faults) {
        this.faults = faults;
    }

    /// Where bytes go.
    interface Out {
        void write(byte[] bytes) throws IOException;
    }

    /// Throws when this was the last answer.
    void say(byte[] answer, Out out) throws IOException {
        if (faults.has(LedFault.SILENT)) {
            return;
        }
        if (faults.has(LedFault.SLOW) && endedWhileWaiting()) {
            throw new IOException("client gone");
        }
        byte[] spoilt = faults.spoil(answer);
        if (faults.has(LedFault.DRIBBLES)) {
            for (byte each : spoilt) {
                out.write(new byte[] {each});
            }
        } else {
            out.write(spoilt);
        }
        if (faults.has(LedFault.HANGS_UP)) {
            throw new IOException("hangs up");
        }
    }

    private boolean endedWhileWaiting() throws IOException {
        try {
            return ended.await(SLOWNESS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("told to stop", e);
        }
    }

    void end() {
        ended.countDown();
    }
}

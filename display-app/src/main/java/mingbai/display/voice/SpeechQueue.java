package mingbai.display.voice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import mingbai.model.queue.Call;
import mingbai.model.voice.VoiceManner;

/// Which call is said next. Nobody is called to a window by a voice that comes too late: a call
/// that waited too long is dropped, and so is the oldest when too many wait. Both stand on the
/// boards.
public final class SpeechQueue {
    /// How many calls wait at most.
    public static final int MOST = 12;

    private final Deque<Heard> waiting = new ArrayDeque<>();
    private int dropped;

    private record Heard(Call call, Instant from) {}

    /// A call to be said, so many times.
    public record Turn(Call call, int times) {}

    /// `late` is how old the call was already when it came, by the service's clock.
    public synchronized void called(Call call, Duration late, Instant now) {
        // Called again before it was said the first time: once is enough.
        waiting.removeIf(heard -> same(heard.call(), call));
        if (waiting.size() == MOST) {
            waiting.removeFirst();
            dropped++;
        }
        waiting.addLast(new Heard(call, now.minus(late)));
    }

    private static boolean same(Call one, Call other) {
        return one.ticket().equals(other.ticket()) && one.window().equals(other.window());
    }

    /// The call whose turn it is: as often as the hall says a call, or once when others wait.
    public synchronized Optional<Turn> next(VoiceManner manner, Instant now) {
        while (!waiting.isEmpty()) {
            var heard = waiting.removeFirst();
            var age = Duration.between(heard.from(), now);
            if (age.toSeconds() < manner.oldestSeconds()) {
                return Optional.of(new Turn(heard.call(), waiting.isEmpty() ? manner.times() : 1));
            }
            dropped++;
        }
        return Optional.empty();
    }

    /// How many calls were never said.
    public synchronized int dropped() {
        return dropped;
    }
}

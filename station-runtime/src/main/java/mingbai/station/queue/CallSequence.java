package mingbai.station.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;

/// Puts calls in order: each is told once, and a gap is closed from the next snapshot. What was
/// called before this station first heard of the queue is history and not told.
final class CallSequence {
    /// A call older than this, by the service's clock, is not announced any more.
    static final Duration OLDEST = Duration.ofMinutes(10);

    private static final int MOST_HELD = 256;
    private static final long UNKNOWN = -1;

    private final TreeMap<Long, Call> held = new TreeMap<>();
    private long last = UNKNOWN;

    /// What can be told now that this call has come.
    List<Call> came(Call call) {
        if (last == UNKNOWN) {
            last = call.sequence() - 1;
        }
        if (call.sequence() > last && held.size() < MOST_HELD) {
            held.put(call.sequence(), call);
        }
        return inOrder();
    }

    /// Whether calls wait for a missing one.
    boolean gap() {
        return !held.isEmpty();
    }

    /// What can be told now that the whole board is known.
    List<Call> came(QueueSnapshot snapshot) {
        long newest = snapshot.header().lastCall();
        if (last == UNKNOWN) {
            last = newest;
        }
        var tooOld = snapshot.header().at().minus(OLDEST);
        List<Call> missed = new ArrayList<>();
        for (var call : snapshot.recent()) {
            if (call.sequence() > last && call.at().isAfter(tooOld)) {
                held.put(call.sequence(), call);
            }
        }
        while (!held.isEmpty() && held.firstKey() <= newest) {
            missed.add(held.pollFirstEntry().getValue());
        }
        last = Math.max(last, newest);
        missed.addAll(inOrder());
        return missed;
    }

    /// Nobody fills the gap: what is here is told.
    List<Call> giveUpGap() {
        var rest = List.copyOf(held.values());
        if (!held.isEmpty()) {
            last = held.lastKey();
            held.clear();
        }
        return rest;
    }

    /// The service begins anew, as after its database was restored.
    void restart(QueueSnapshot snapshot) {
        held.clear();
        last = snapshot.header().lastCall();
    }

    private List<Call> inOrder() {
        List<Call> next = new ArrayList<>();
        while (!held.isEmpty() && held.firstKey() == last + 1) {
            next.add(held.pollFirstEntry().getValue());
            last++;
        }
        return next;
    }
}

package mingbai.display.programme.onair;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import mingbai.model.queue.Call;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands calls from the station's thread to the board's own.
final class CallInbox {

    /// How many calls wait at most; further ones are dropped and named.
    static final int MOST = 256;

    private static final Logger LOG = LoggerFactory.getLogger(CallInbox.class);

    private final ArrayBlockingQueue<Call> calls = new ArrayBlockingQueue<>(MOST);

    void put(Call call) {
        if (!calls.offer(call)) {
            LOG.error("Call {} of ticket {} was dropped", call.sequence(), call.ticket());
        }
    }

    List<Call> takeAll() {
        var taken = new ArrayList<Call>();
        calls.drainTo(taken);
        return taken;
    }
}

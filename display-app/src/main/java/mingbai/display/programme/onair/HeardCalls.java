package mingbai.display.programme.onair;

import java.time.Instant;
import java.util.function.Predicate;
import mingbai.display.programme.Announcing;
import mingbai.model.queue.Call;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The calls one board has heard, and which of them is announced. Heard on any thread, asked on the
/// board's own.
public final class HeardCalls {

    private static final Logger LOG = LoggerFactory.getLogger(HeardCalls.class);

    private final CallInbox inbox = new CallInbox();
    private Announcing announcing = Announcing.NOTHING;

    public void put(Call call) {
        inbox.put(call);
    }

    /// What is announced at `now` of the calls that are announced `here`.
    public Announcing at(Instant now, Predicate<Call> here) {
        int before = announcing.dropped();
        for (var call : inbox.takeAll()) {
            if (here.test(call)) {
                announcing = announcing.called(call, now);
            }
        }
        if (announcing.dropped() > before) {
            LOG.warn(
                    "Too many calls at once: the oldest waiting one is listed, not announced;"
                            + " {} so far",
                    announcing.dropped());
        }
        announcing = announcing.at(now);
        return announcing;
    }

    /// The same as when it was last asked.
    public Announcing last() {
        return announcing;
    }
}

package mingbai.device.owner;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who is told what a device says: at most one, the newest.
public final class Ear<T> {
    private static final Logger log = LoggerFactory.getLogger(Ear.class);

    private final String device;
    private Optional<Consumer<T>> listener = Optional.empty();
    private long turn;

    public Ear(String device) {
        this.device = device;
    }

    /// What ends it, unless somebody else listens by then.
    public synchronized Runnable listen(Consumer<T> fresh) {
        turn++;
        long mine = turn;
        listener = Optional.of(fresh);
        return () -> end(mine);
    }

    private synchronized void end(long whose) {
        if (whose == turn) {
            listener = Optional.empty();
        }
    }

    public synchronized boolean listens() {
        return listener.isPresent();
    }

    private synchronized Optional<Consumer<T>> now() {
        return listener;
    }

    /// A listener that fails is a bug of its own and spoils nothing here.
    public void tell(T what) {
        try {
            now().ifPresent(each -> each.accept(what));
        } catch (RuntimeException e) {
            log.error("Whoever listens to the {} failed", device, e);
        }
    }
}

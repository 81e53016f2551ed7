package mingbai.station.emergency;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// An emergency feed that says what it is told.
public final class HeldEmergency implements EmergencyFeed {
    private final List<Consumer<Emergency>> listeners = new CopyOnWriteArrayList<>();
    private volatile Emergency current = Emergency.NONE;

    public void order(Emergency next) {
        current = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    @Override
    public Emergency current() {
        return current;
    }

    @Override
    public void onChange(Consumer<Emergency> listener) {
        listeners.add(listener);
    }
}

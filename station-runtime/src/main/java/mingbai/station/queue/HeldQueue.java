package mingbai.station.queue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import mingbai.model.queue.Call;

/// A queue feed that shows what it is given.
public final class HeldQueue implements QueueFeed {

    private final List<Consumer<QueueView>> viewListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Call>> callListeners = new CopyOnWriteArrayList<>();
    private volatile QueueView current = QueueView.UNKNOWN;

    public void show(QueueView next) {
        current = next;
        viewListeners.forEach(l -> l.accept(next));
    }

    public void call(Call call) {
        callListeners.forEach(l -> l.accept(call));
    }

    @Override
    public QueueView current() {
        return current;
    }

    @Override
    public void onChange(Consumer<QueueView> listener) {
        viewListeners.add(listener);
    }

    @Override
    public void onCall(Consumer<Call> listener) {
        callListeners.add(listener);
    }
}

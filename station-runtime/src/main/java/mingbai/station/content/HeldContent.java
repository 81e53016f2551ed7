package mingbai.station.content;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A content feed that shows what it is given.
public final class HeldContent implements ContentFeed {

    private final List<Consumer<HallContent>> listeners = new CopyOnWriteArrayList<>();
    private volatile HallContent current;

    public HeldContent(HallContent first) {
        this.current = first;
    }

    public void show(HallContent next) {
        current = next;
        listeners.forEach(l -> l.accept(next));
    }

    @Override
    public HallContent current() {
        return current;
    }

    @Override
    public void onChange(Consumer<HallContent> listener) {
        listeners.add(listener);
    }
}

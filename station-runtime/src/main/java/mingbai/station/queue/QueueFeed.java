package mingbai.station.queue;

import java.util.function.Consumer;
import mingbai.model.queue.Call;

/// Where an app gets the queue from. Listeners are told on one background thread.
public interface QueueFeed {

    QueueView current();

    void onChange(Consumer<QueueView> listener);

    /// Tells each call exactly once and in order, those missed during a gap included.
    void onCall(Consumer<Call> listener);
}

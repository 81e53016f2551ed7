package mingbai.station.fetch;

import java.util.HashSet;
import java.util.Set;
import mingbai.model.wire.TopicFilter;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.Subscriber;

/// Which documents the station listens to at the moment, and to no others.
final class Listening {
    private final MessageBus bus;
    private final Subscriber subscriber;
    private final Set<TopicFilter> now = new HashSet<>();

    Listening(MessageBus bus, Subscriber subscriber) {
        this.bus = bus;
        this.subscriber = subscriber;
    }

    void change(Set<TopicFilter> wanted) {
        var gone = now.stream().filter(filter -> !wanted.contains(filter)).toList();
        var fresh = wanted.stream().filter(filter -> !now.contains(filter)).toList();
        now.clear();
        now.addAll(wanted);
        bus.unsubscribe(gone);
        bus.subscribe(fresh, subscriber);
    }

    /// The broker sends what is retained to whoever subscribes anew.
    void again(Set<TopicFilter> wanted) {
        bus.unsubscribe(now);
        now.clear();
        change(wanted);
    }
}

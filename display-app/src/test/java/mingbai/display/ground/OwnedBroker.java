package mingbai.display.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.Subscriber;

/// A broker in somebody's hand: it delivers what it is told to, and keeps what it likes.
public final class OwnedBroker implements MessageBus {

    private final Map<TopicFilter, Subscriber> subscribers = new LinkedHashMap<>();
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final ArrayList<Runnable> whenConnected = new ArrayList<>();
    private int malformed;

    public synchronized void put(Topic topic, byte[] payload) {
        kept.put(topic.name(), payload);
        deliver(topic, payload);
    }

    public synchronized void deliver(Topic topic, byte[] payload) {
        for (var entry : List.copyOf(subscribers.entrySet())) {
            if (entry.getKey().matches(topic.name())) {
                hand(entry.getValue(), topic.name(), payload);
            }
        }
    }

    private void hand(Subscriber subscriber, String topic, byte[] payload) {
        try {
            var none = Bytes.of(new byte[0]);
            subscriber.take(new Delivery(topic, Bytes.of(payload), Optional.empty(), none));
        } catch (MalformedMessage e) {
            malformed++;
        }
    }

    @Override
    public synchronized void subscribe(Collection<TopicFilter> filters, Subscriber subscriber) {
        filters.forEach(filter -> subscribers.put(filter, subscriber));
        for (var entry : List.copyOf(kept.entrySet())) {
            if (filters.stream().anyMatch(filter -> filter.matches(entry.getKey()))) {
                hand(subscriber, entry.getKey(), entry.getValue());
            }
        }
    }

    @Override
    public synchronized void unsubscribe(Collection<TopicFilter> filters) {
        filters.forEach(subscribers::remove);
    }

    @Override
    public void whenConnected(Runnable task) {
        whenConnected.add(task);
    }

    @Override
    public void whenLost(Runnable task) {}

    @Override
    public void start() {
        whenConnected.forEach(Runnable::run);
    }

    @Override
    public boolean connected() {
        return true;
    }

    @Override
    public boolean retain(Topic topic, byte[] payload) {
        return true;
    }

    @Override
    public boolean publish(Topic topic, byte[] payload) {
        return true;
    }

    @Override
    public boolean ask(Topic topic, byte[] payload, Topic answers, Bytes correlation) {
        return true;
    }

    @Override
    public boolean answer(Topic topic, byte[] payload, Bytes correlation) {
        return true;
    }

    @Override
    public Map<String, Long> malformed() {
        return Map.of("all", (long) malformed);
    }

    @Override
    public long dropped() {
        return 0;
    }

    @Override
    public void close() {}
}

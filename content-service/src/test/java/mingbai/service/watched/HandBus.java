package mingbai.service.watched;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import mingbai.model.content.Bytes;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Wire;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.Subscriber;

/// A bus on which a test puts the messages by hand; what is published goes to whoever listens, or
/// nowhere.
public final class HandBus implements MessageBus {
    private final Map<TopicFilter, Subscriber> subscribers = new HashMap<>();
    private final Map<String, byte[]> retained = new ConcurrentHashMap<>();
    private BiConsumer<Topic, byte[]> listener = (topic, payload) -> {};

    /// Hears what is published from now on, before it counts as published.
    public void listen(BiConsumer<Topic, byte[]> ears) {
        listener = ears;
    }

    /// Delivers a message to whoever subscribed, before it returns.
    public void deliver(Topic topic, Object message) throws MalformedMessage {
        var delivery =
                new Delivery(
                        topic.name(),
                        Bytes.of(Wire.bytes(message)),
                        Optional.empty(),
                        Bytes.of(new byte[0]));
        for (var entry : subscribers.entrySet()) {
            if (entry.getKey().matches(topic.name())) {
                entry.getValue().take(delivery);
            }
        }
    }

    @Override
    public void subscribe(Collection<TopicFilter> filters, Subscriber subscriber) {
        filters.forEach(filter -> subscribers.put(filter, subscriber));
    }

    @Override
    public void unsubscribe(Collection<TopicFilter> filters) {
        filters.forEach(subscribers::remove);
    }

    @Override
    public void whenConnected(Runnable task) {}

    @Override
    public void whenLost(Runnable task) {}

    @Override
    public void start() {}

    @Override
    public boolean connected() {
        return true;
    }

    @Override
    public boolean retain(Topic topic, byte[] payload) {
        retained.put(topic.name(), payload);
        return true;
    }

    /// What the service last left on a topic.
    public Optional<byte[]> retained(Topic topic) {
        return Optional.ofNullable(retained.get(topic.name()));
    }

    @Override
    public boolean publish(Topic topic, byte[] payload) {
        listener.accept(topic, payload);
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
        return Map.of();
    }

    @Override
    public long dropped() {
        return 0;
    }

    @Override
    public void close() {}
}

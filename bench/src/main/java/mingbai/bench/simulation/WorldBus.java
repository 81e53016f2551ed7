package mingbai.bench.simulation;

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

/// Somebody's connection to the world's broker, on the world's one thread.
class WorldBus implements MessageBus {
    private static final Bytes NOTHING = Bytes.of(new byte[0]);

    private final WorldBroker broker;
    private final Map<TopicFilter, Subscriber> subscribers = new LinkedHashMap<>();
    private final List<Runnable> whenConnected = new ArrayList<>();
    private final List<Runnable> whenLost = new ArrayList<>();
    private boolean connected;

    WorldBus(WorldBroker broker) {
        this.broker = broker;
    }

    void linked(boolean yes) {
        connected = yes;
        (yes ? whenConnected : whenLost).forEach(Runnable::run);
    }

    void arrived(Delivery message) {
        for (var entry : List.copyOf(subscribers.entrySet())) {
            if (entry.getKey().matches(message.topic())) {
                take(entry.getValue(), message);
            }
        }
    }

    void take(Subscriber subscriber, Delivery message) {
        try {
            subscriber.take(message);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("nobody in the world sends such a thing", e);
        }
    }

    boolean send(Delivery message) {
        return connected && broker.send(message);
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
    public void whenConnected(Runnable task) {
        whenConnected.add(task);
    }

    @Override
    public void whenLost(Runnable task) {
        whenLost.add(task);
    }

    @Override
    public void start() {
        broker.attach(this);
    }

    @Override
    public boolean connected() {
        return connected;
    }

    @Override
    public boolean retain(Topic topic, byte[] payload) {
        return publish(topic, payload);
    }

    @Override
    public boolean publish(Topic topic, byte[] payload) {
        return send(new Delivery(topic.name(), Bytes.of(payload), Optional.empty(), NOTHING));
    }

    @Override
    public boolean ask(Topic topic, byte[] payload, Topic answers, Bytes correlation) {
        return send(
                new Delivery(
                        topic.name(), Bytes.of(payload), Optional.of(answers.name()), correlation));
    }

    @Override
    public boolean answer(Topic topic, byte[] payload, Bytes correlation) {
        return send(new Delivery(topic.name(), Bytes.of(payload), Optional.empty(), correlation));
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
    public void close() {
        broker.detach(this);
        connected = false;
    }
}

package mingbai.station;

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

/// A bus moved by hand: the test is the broker. What it retains is delivered to whoever subscribes,
/// at once and on the test's thread.
public final class HandBus implements MessageBus {
    private final Map<TopicFilter, Subscriber> subscribers = new LinkedHashMap<>();
    private final Map<String, byte[]> retained = new LinkedHashMap<>();
    private final List<Runnable> whenConnected = new ArrayList<>();
    private final List<Runnable> whenLost = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final List<TopicFilter> asked = new ArrayList<>();
    private boolean connected;

    /// A message the station published.
    public record Sent(Topic topic, Bytes payload, boolean retained, Optional<Topic> answers) {}

    public void connect() {
        connected = true;
        whenConnected.forEach(Runnable::run);
    }

    public void lose() {
        connected = false;
        whenLost.forEach(Runnable::run);
    }

    /// Puts a message on the broker, to stay.
    public void put(Topic topic, byte[] payload) {
        retained.put(topic.name(), payload);
        deliver(topic.name(), payload);
    }

    /// What the broker keeps from now on, told to nobody.
    public void keepQuietly(Topic topic, byte[] payload) {
        retained.put(topic.name(), payload);
    }

    public void deliver(Topic topic, byte[] payload) {
        deliver(topic.name(), payload);
    }

    private void deliver(String topic, byte[] payload) {
        for (var entry : List.copyOf(subscribers.entrySet())) {
            if (entry.getKey().matches(topic)) {
                hand(entry.getValue(), topic, payload);
            }
        }
    }

    private static void hand(Subscriber subscriber, String topic, byte[] payload) {
        try {
            subscriber.take(
                    new Delivery(
                            topic, Bytes.of(payload), Optional.empty(), Bytes.of(new byte[0])));
        } catch (MalformedMessage e) {
            throw new AssertionError(e);
        }
    }

    /// What was published since the last look.
    public List<Sent> takeSent() {
        var taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    /// What was subscribed since the last look.
    public List<TopicFilter> takeAsked() {
        var taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }

    public Collection<TopicFilter> listening() {
        return List.copyOf(subscribers.keySet());
    }

    @Override
    public void subscribe(Collection<TopicFilter> filters, Subscriber subscriber) {
        for (var filter : filters) {
            if (subscribers.putIfAbsent(filter, subscriber) != null) {
                throw new IllegalStateException(filter + " has its subscriber already");
            }
            asked.add(filter);
        }
        for (var kept : List.copyOf(retained.entrySet())) {
            if (filters.stream().anyMatch(filter -> filter.matches(kept.getKey()))) {
                hand(subscriber, kept.getKey(), kept.getValue());
            }
        }
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
        connect();
    }

    @Override
    public boolean connected() {
        return connected;
    }

    @Override
    public boolean retain(Topic topic, byte[] payload) {
        return send(new Sent(topic, Bytes.of(payload), true, Optional.empty()));
    }

    @Override
    public boolean publish(Topic topic, byte[] payload) {
        return send(new Sent(topic, Bytes.of(payload), false, Optional.empty()));
    }

    @Override
    public boolean ask(Topic topic, byte[] payload, Topic answers, Bytes correlation) {
        return send(new Sent(topic, Bytes.of(payload), false, Optional.of(answers)));
    }

    @Override
    public boolean answer(Topic topic, byte[] payload, Bytes correlation) {
        return publish(topic, payload);
    }

    private boolean send(Sent message) {
        if (connected) {
            sent.add(message);
        }
        return connected;
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
        lose();
    }
}

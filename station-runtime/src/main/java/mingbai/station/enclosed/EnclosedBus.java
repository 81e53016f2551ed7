package mingbai.station.enclosed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import mingbai.model.content.Bytes;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Wire;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.Subscriber;

/// A file in the place of a broker: whoever subscribes to a topic gets the entry of that name.
final class EnclosedBus implements MessageBus {
    private final ZipFile zip;
    private final Turns turns;

    EnclosedBus(ZipFile zip, Turns turns) {
        this.zip = zip;
        this.turns = turns;
    }

    boolean has(Topic topic) {
        return zip.getEntry(topic.name()) != null;
    }

    @Override
    public void subscribe(Collection<TopicFilter> filters, Subscriber subscriber) {
        for (var filter : filters) {
            if (zip.getEntry(filter.text()) != null) {
                turns.deliver(() -> deliver(filter.text(), subscriber));
            }
        }
    }

    private void deliver(String topic, Subscriber subscriber) {
        try (var in = zip.getInputStream(zip.getEntry(topic))) {
            var payload = Bytes.of(in.readNBytes(Wire.MAX_MESSAGE));
            subscriber.take(new Delivery(topic, payload, Optional.empty(), Bytes.of(new byte[0])));
        } catch (MalformedMessage e) {
            throw new IllegalStateException("whoever takes content judges it later", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void unsubscribe(Collection<TopicFilter> filters) {}

    @Override
    public void whenConnected(Runnable task) {}

    @Override
    public void whenLost(Runnable task) {}

    @Override
    public void start() {}

    @Override
    public boolean connected() {
        return false;
    }

    @Override
    public boolean retain(Topic topic, byte[] payload) {
        return false;
    }

    @Override
    public boolean publish(Topic topic, byte[] payload) {
        return false;
    }

    @Override
    public boolean ask(Topic topic, byte[] payload, Topic answers, Bytes correlation) {
        return false;
    }

    @Override
    public boolean answer(Topic topic, byte[] payload, Bytes correlation) {
        return false;
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

package mingbai.service.bus;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mingbai.model.content.Bytes;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The service's connection to the broker. It connects again by itself, each time with a wholly new
/// client, and then says so to whoever must publish again. What is published while there is no
/// connection is dropped: everything retained is published again, and stations ask again.
public final class ServiceBus implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceBus.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final int STOP_SECONDS = 15;

    private final String url;
    private final String clientId;
    private final BusDispatcher dispatcher = new BusDispatcher();
    private final Reconnected reconnected = new Reconnected();
    private final AtomicReference<@Nullable BusConnection> connection = new AtomicReference<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread keeper = new Thread(this::keepConnected, "bus-keeper");

    public ServiceBus(String url, String clientId) {
        this.url = url;
        this.clientId = clientId;
    }

    /// One subscriber a filter, all known before [#start()].
    public void subscribe(TopicFilter filter, Subscriber subscriber) {
        dispatcher.put(filter, subscriber);
    }

    /// Runs `task` in the background each time a connection has been made: the broker may have
    /// forgotten everything.
    public void whenConnected(Runnable task) {
        reconnected.add(task);
    }

    public void start() {
        dispatcher.start();
        keeper.start();
    }

    public boolean connected() {
        var current = connection.get();
        return current != null && current.alive();
    }

    /// Publishes a message that stays on its topic. False when the broker has not got it.
    public boolean retain(Topic topic, byte[] payload) {
        return send(new Outgoing(topic.name(), Bytes.of(payload), true, Optional.empty()));
    }

    /// Publishes a message to those who listen now. False when the broker has not got it.
    public boolean publish(Topic topic, byte[] payload) {
        return send(new Outgoing(topic.name(), Bytes.of(payload), false, Optional.empty()));
    }

    /// Publishes an answer with the asker's correlation data.
    public boolean answer(Topic topic, byte[] payload, Bytes correlation) {
        return send(new Outgoing(topic.name(), Bytes.of(payload), false, Optional.of(correlation)));
    }

    /// Takes a retained message off its topic.
    public boolean forget(Topic topic) {
        return retain(topic, new byte[0]);
    }

    /// How many malformed messages came, by topic filter.
    public Map<String, Long> malformed() {
        return dispatcher.malformed().counts();
    }

    /// How many messages were dropped because too many waited.
    public long dropped() {
        return dispatcher.dropped();
    }

    private boolean send(Outgoing message) {
        var current = connection.get();
        if (current == null) {
            return false;
        }
        try {
            current.send(message);
            return true;
        } catch (IOException e) {
            LOG.info("Not published on {}: {}", message.topic(), e.getMessage());
            return false;
        }
    }

    private void keepConnected() {
        long pause = FIRST_PAUSE_MILLIS;
        try {
            do {
                try (var current = BusConnection.open(url, clientId, dispatcher)) {
                    connection.set(current);
                    LOG.info("Connected to the broker at {}", url);
                    pause = FIRST_PAUSE_MILLIS;
                    reconnected.tell();
                    current.awaitEnd(closing);
                } catch (IOException e) {
                    LOG.info("No broker at {}: {}", url, e.getMessage());
                    pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
                } finally {
                    connection.set(null);
                }
            } while (!closing.await(pause, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.info("The bus was interrupted and ends");
        }
    }

    @Override
    public void close() {
        closing.countDown();
        var current = connection.get();
        if (current != null) {
            current.end();
        }
        try {
            keeper.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reconnected.close();
        dispatcher.close();
    }
}

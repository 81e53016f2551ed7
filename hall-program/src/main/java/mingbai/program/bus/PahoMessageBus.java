package mingbai.program.bus;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mingbai.model.content.Bytes;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.program.broker.BrokerAccess;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bus over Eclipse Paho. It connects again by itself, each time with a wholly new client.
public final class PahoMessageBus implements MessageBus {
    private static final Logger LOG = LoggerFactory.getLogger(PahoMessageBus.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final int STOP_SECONDS = 15;

    private final BusConnection.Wanted wanted;
    private final Optional<String> group;
    private final BusDispatcher dispatcher;
    private final ConnectionNews news = new ConnectionNews();
    private final AtomicReference<@Nullable BusConnection> connection = new AtomicReference<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread keeper = new Thread(this::keepConnected, "bus-keeper");

    public PahoMessageBus(String url, String clientId, Optional<LastWill> will) {
        this(BrokerAccess.open(url), clientId, will);
    }

    public PahoMessageBus(BrokerAccess broker, String clientId, Optional<LastWill> will) {
        this(broker, clientId, will, Optional.empty());
    }

    private PahoMessageBus(
            BrokerAccess broker, String clientId, Optional<LastWill> will, Optional<String> group) {
        this.dispatcher = new BusDispatcher();
        this.wanted = new BusConnection.Wanted(broker, clientId, will, dispatcher);
        this.group = group;
    }

    /// The bus of one of several programs that do the same work together.
    public static PahoMessageBus inGroup(BrokerAccess broker, String clientId, String group) {
        return new PahoMessageBus(broker, clientId, Optional.empty(), Optional.of(group));
    }

    @Override
    public void share(TopicFilter filter, Subscriber subscriber) {
        group.ifPresent(name -> dispatcher.share(filter, name));
        subscribe(filter, subscriber);
    }

    @Override
    public void subscribe(Collection<TopicFilter> filters, Subscriber subscriber) {
        filters.forEach(filter -> dispatcher.put(filter, subscriber));
        var current = connection.get();
        if (current != null) {
            current.subscribeWhatIsMissing();
        }
    }

    @Override
    public void unsubscribe(Collection<TopicFilter> filters) {
        filters.forEach(dispatcher::remove);
        var current = connection.get();
        if (current != null) {
            current.unsubscribe(filters);
        }
    }

    @Override
    public void whenConnected(Runnable task) {
        news.whenMade(task);
    }

    @Override
    public void whenLost(Runnable task) {
        news.whenLost(task);
    }

    @Override
    public void start() {
        dispatcher.start();
        keeper.start();
    }

    @Override
    public boolean connected() {
        var current = connection.get();
        return current != null && current.alive();
    }

    @Override
    public boolean retain(Topic topic, byte[] payload) {
        return send(Outgoing.of(topic, payload, true));
    }

    @Override
    public boolean publish(Topic topic, byte[] payload) {
        return send(Outgoing.of(topic, payload, false));
    }

    @Override
    public boolean ask(Topic topic, byte[] payload, Topic answers, Bytes correlation) {
        return send(
                new Outgoing(topic, Bytes.of(payload), false, Optional.of(answers), correlation));
    }

    @Override
    public boolean answer(Topic topic, byte[] payload, Bytes correlation) {
        return send(new Outgoing(topic, Bytes.of(payload), false, Optional.empty(), correlation));
    }

    @Override
    public Map<String, Long> malformed() {
        return dispatcher.malformed().counts();
    }

    @Override
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
                pause = connectedOnce() ? FIRST_PAUSE_MILLIS : longer(pause);
            } while (!closing.await(pause, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.info("The bus was interrupted and ends");
        }
    }

    private static long longer(long pause) {
        return Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
    }

    /// One connection from its beginning to its end. Whether there was one.
    private boolean connectedOnce() throws InterruptedException {
        try (var current = BusConnection.open(wanted)) {
            connection.set(current);
            // Whoever subscribed since the connection was begun did not see it yet.
            current.subscribeWhatIsMissing();
            LOG.info("Connected to the broker at {}", wanted.broker().url());
            news.made();
            current.awaitEnd(closing);
            return true;
        } catch (IOException e) {
            LOG.info("No broker at {}: {}", wanted.broker().url(), e.getMessage());
            return false;
        } finally {
            if (connection.getAndSet(null) != null) {
                news.lost();
            }
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
        news.close();
        dispatcher.close();
    }
}

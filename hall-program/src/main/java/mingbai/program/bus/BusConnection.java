package mingbai.program.bus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mingbai.model.content.Bytes;
import mingbai.model.wire.TopicFilter;
import mingbai.program.broker.BrokerAccess;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection from CONNECT to its end. Paho is used with a clean start and without topic
/// aliases, its callbacks only hand over, and a client that failed is thrown away.
final class BusConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BusConnection.class);
    private static final int QOS = 1;
    private static final int CONNECT_SECONDS = 5;
    private static final int KEEP_ALIVE_SECONDS = 20;
    private static final long SEND_SECONDS = 10;
    private static final int FILTERS_AT_ONCE = 100;
    private static final long CLOSE_MILLIS = 2_000;

    /// What every broker takes in flight without being asked, and the most we put there.
    private static final int IN_FLIGHT = 10;

    private static final int MOST_IN_FLIGHT = 64;

    private final MqttAsyncClient client;
    private final Semaphore inFlight = new Semaphore(IN_FLIGHT);
    private final CountDownLatch ended = new CountDownLatch(1);

    private final Set<TopicFilter> subscribed = new HashSet<>();
    private final BusDispatcher dispatcher;

    private BusConnection(MqttAsyncClient client, BusDispatcher dispatcher) {
        this.client = client;
        this.dispatcher = dispatcher;
    }

    /// What each new connection shall be.
    record Wanted(
            BrokerAccess broker,
            String clientId,
            Optional<LastWill> will,
            BusDispatcher dispatcher) {}

    /// A subscription as MQTT 5 writes it; shared ones name the group that shares (chapter 4.8.2).
    private MqttSubscription asked(TopicFilter filter) {
        var text =
                dispatcher
                        .sharedBy(filter)
                        .map(group -> "$share/" + group + "/" + filter.text())
                        .orElse(filter.text());
        return new MqttSubscription(text, QOS);
    }

    static BusConnection open(Wanted wanted) throws IOException {
        BusConnection connection = null;
        try {
            var client =
                    new MqttAsyncClient(
                            wanted.broker().url(), wanted.clientId(), new MemoryPersistence());
            connection = new BusConnection(client, wanted.dispatcher());
            client.setCallback(connection.new Callbacks());
            connection.connect(wanted);
            connection.subscribeMissing();
            return connection;
        } catch (MqttException e) {
            if (connection != null) {
                connection.close();
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    private void connect(Wanted wanted) throws MqttException {
        var token = client.connect(options(wanted));
        done(token);
        // Half of what the broker allows: Paho counts one down only after it has told of it.
        Optional.ofNullable(token.getResponseProperties())
                .map(MqttProperties::getReceiveMaximum)
                .map(most -> Math.min(most / 2, MOST_IN_FLIGHT) - IN_FLIGHT)
                .filter(more -> more > 0)
                .ifPresent(inFlight::release);
    }

    private static MqttConnectionOptions options(Wanted wanted) {
        var options = new MqttConnectionOptions();
        options.setCleanStart(true);
        options.setAutomaticReconnect(false);
        options.setSocketFactory(wanted.broker().sockets());
        options.setHttpsHostnameVerificationEnabled(true);
        wanted.broker()
                .logIn()
                .ifPresent(user -> {
                    options.setUserName(user.user());
                    options.setPassword(user.password().getBytes(StandardCharsets.UTF_8));
                });
        options.setTopicAliasMaximum(0);
        options.setConnectionTimeout(CONNECT_SECONDS);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        wanted.will()
                .ifPresent(will -> {
                    var message = new MqttMessage(will.payload().get().toArray());
                    message.setQos(QOS);
                    message.setRetained(true);
                    options.setWill(will.topic().name(), message);
                });
        return options;
    }

    private static void done(IMqttToken token) throws MqttException {
        token.waitForCompletion(TimeUnit.SECONDS.toMillis(SEND_SECONDS));
    }

    /// Subscribes what somebody waits for and this connection has not been asked for.
    void subscribeWhatIsMissing() {
        try {
            subscribeMissing();
        } catch (MqttException e) {
            LOG.info("Not subscribed, giving the connection up: {}", e.getMessage());
            end();
        }
    }

    private synchronized void subscribeMissing() throws MqttException {
        var missing =
                dispatcher.subscribers().keySet().stream()
                        .filter(filter -> !subscribed.contains(filter))
                        .toList();
        for (int from = 0; from < missing.size(); from += FILTERS_AT_ONCE) {
            var some = missing.subList(from, Math.min(missing.size(), from + FILTERS_AT_ONCE));
            var asked = some.stream().map(this::asked).toArray(MqttSubscription[]::new);
            done(client.subscribe(asked));
            subscribed.addAll(some);
        }
    }

    synchronized void unsubscribe(Collection<TopicFilter> filters) {
        var given = filters.stream().filter(subscribed::remove).map(TopicFilter::text).toList();
        if (given.isEmpty()) {
            return;
        }
        try {
            client.unsubscribe(given.toArray(String[]::new));
        } catch (MqttException e) {
            LOG.info("Not unsubscribed, giving the connection up: {}", e.getMessage());
            end();
        }
    }

    boolean alive() {
        return ended.getCount() > 0 && client.isConnected();
    }

    /// Waits only for a place in flight, not for the broker's acknowledgement.
    void send(Outgoing outgoing) throws IOException {
        var message = new MqttMessage(outgoing.payload().toArray());
        message.setQos(QOS);
        message.setRetained(outgoing.retained());
        message.setProperties(properties(outgoing));
        try {
            if (!inFlight.tryAcquire(SEND_SECONDS, TimeUnit.SECONDS)) {
                throw new TimeoutException("no acknowledgement in " + SEND_SECONDS + " s");
            }
            client.publish(outgoing.topic().name(), message, null, new Freed());
        } catch (MqttException | TimeoutException e) {
            end();
            throw new IOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static MqttProperties properties(Outgoing outgoing) {
        var properties = new MqttProperties();
        if (!outgoing.correlation().equals(Outgoing.NOTHING)) {
            properties.setCorrelationData(outgoing.correlation().toArray());
        }
        outgoing.answers().ifPresent(topic -> properties.setResponseTopic(topic.name()));
        return properties;
    }

    void awaitEnd(CountDownLatch closing) throws InterruptedException {
        ended.await();
        if (closing.getCount() > 0) {
            LOG.info("The connection to the broker ended");
        }
    }

    void end() {
        ended.countDown();
    }

    @Override
    public void close() {
        end();
        leave();
        try {
            client.close(true);
        } catch (MqttException e) {
            LOG.debug("Closing a client that is given up: {}", e.getMessage());
        }
    }

    /// With a word to the broker where it still listens. Forced, Paho would wait for an answer that
    /// DISCONNECT never gets.
    private void leave() {
        try {
            if (client.isConnected()) {
                client.disconnect(0).waitForCompletion(CLOSE_MILLIS);
            }
        } catch (MqttException e) {
            LOG.debug("A client leaves without a word: {}", e.getMessage());
        }
        try {
            client.disconnectForcibly(0, 0, false);
        } catch (MqttException e) {
            LOG.debug("Disconnecting a client that is given up: {}", e.getMessage());
        }
    }

    /// Gives a place in flight back.
    private final class Freed implements MqttActionListener {
        @Override
        public void onSuccess(IMqttToken token) {
            inFlight.release();
        }

        @Override
        public void onFailure(IMqttToken token, Throwable cause) {
            inFlight.release();
            end();
        }
    }

    /// What Paho calls; it hands over and returns.
    private final class Callbacks implements MqttCallback {
        @Override
        public void messageArrived(String topic, MqttMessage message) {
            var properties = Optional.ofNullable(message.getProperties());
            dispatcher.deliver(
                    new Delivery(
                            topic,
                            Bytes.of(message.getPayload()),
                            properties.map(MqttProperties::getResponseTopic),
                            properties
                                    .map(MqttProperties::getCorrelationData)
                                    .map(Bytes::of)
                                    .orElse(Outgoing.NOTHING)));
        }

        @Override
        public void disconnected(MqttDisconnectResponse response) {
            end();
        }

        @Override
        public void mqttErrorOccurred(MqttException exception) {
            end();
        }

        @Override
        public void deliveryComplete(IMqttToken token) {}

        @Override
        public void connectComplete(boolean reconnect, String serverUri) {}

        @Override
        public void authPacketArrived(int reasonCode, MqttProperties properties) {}
    }
}

package mingbai.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Wire;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/// A station as the broker sees one: subscribes, waits for what comes, and asks.
public final class StationProbe implements AutoCloseable {
    private static final long SECONDS = 30;

    private final MqttAsyncClient client;
    private final Map<String, LinkedBlockingQueue<MqttMessage>> heard = new ConcurrentHashMap<>();

    public StationProbe(URI broker, String id) throws MqttException {
        client = new MqttAsyncClient(broker.toString(), id, new MemoryPersistence());
        client.setCallback(new Ears());
        var options = new MqttConnectionOptions();
        options.setCleanStart(true);
        client.connect(options).waitForCompletion(TimeUnit.SECONDS.toMillis(SECONDS));
    }

    public void subscribe(Topic topic) throws MqttException {
        client.subscribe(topic.name(), 1).waitForCompletion(TimeUnit.SECONDS.toMillis(SECONDS));
    }

    public void publish(Topic topic, Object message) throws MqttException {
        publish(topic, Wire.bytes(message), "", "");
    }

    public void ask(Topic topic, Object message, Topic answerTo, String correlation)
            throws MqttException {
        publish(topic, Wire.bytes(message), answerTo.name(), correlation);
    }

    public void publish(Topic topic, byte[] payload, String answerTo, String correlation)
            throws MqttException {
        var message = new MqttMessage(payload);
        message.setQos(1);
        var properties = new MqttProperties();
        if (!answerTo.isEmpty()) {
            properties.setResponseTopic(answerTo);
            properties.setCorrelationData(correlation.getBytes(StandardCharsets.UTF_8));
        }
        message.setProperties(properties);
        client.publish(topic.name(), message).waitForCompletion(TimeUnit.SECONDS.toMillis(SECONDS));
    }

    /// The next message on a topic, waiting for it.
    public MqttMessage next(Topic topic) throws InterruptedException {
        var message = queue(topic.name()).poll(SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("nothing came on " + topic);
        }
        return message;
    }

    public boolean silent(Topic topic) {
        return queue(topic.name()).isEmpty();
    }

    private LinkedBlockingQueue<MqttMessage> queue(String topic) {
        return heard.computeIfAbsent(topic, t -> new LinkedBlockingQueue<>());
    }

    @Override
    public void close() throws MqttException {
        client.disconnect().waitForCompletion(TimeUnit.SECONDS.toMillis(SECONDS));
        client.close(true);
    }

    /// Puts what comes under its topic.
    private final class Ears implements MqttCallback {
        @Override
        public void messageArrived(String topic, MqttMessage message) {
            queue(topic).add(message);
        }

        @Override
        public void disconnected(MqttDisconnectResponse response) {}

        @Override
        public void mqttErrorOccurred(MqttException exception) {}

        @Override
        public void deliveryComplete(IMqttToken token) {}

        @Override
        public void connectComplete(boolean reconnect, String serverUri) {}

        @Override
        public void authPacketArrived(int reasonCode, MqttProperties properties) {}
    }
}

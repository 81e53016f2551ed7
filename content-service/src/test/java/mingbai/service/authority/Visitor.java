package mingbai.service.authority;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/// Whoever comes to the broker over TLS and does as they like: no rule of ours is on this side.
final class Visitor implements AutoCloseable {
    private static final long SECONDS = 20;
    private static final int REFUSED = 0x80;

    private final MqttAsyncClient client;
    private final MqttConnectionOptions options = new MqttConnectionOptions();
    private final CountDownLatch putOut = new CountDownLatch(1);
    final Queue<String> heard = new ConcurrentLinkedQueue<>();

    Visitor(String broker, String name, SSLContext tls) throws MqttException {
        client = new MqttAsyncClient(broker, name, new MemoryPersistence());
        client.setCallback(new Ears());
        options.setCleanStart(true);
        options.setSocketFactory(tls.getSocketFactory());
        options.setHttpsHostnameVerificationEnabled(true);
    }

    Visitor willing(String topic, String text, boolean retained) {
        var will = new MqttMessage(text.getBytes(StandardCharsets.UTF_8), 1, retained, null);
        options.setWill(topic, will);
        return this;
    }

    /// Whether it was let in.
    boolean comes() {
        return done(() -> client.connect(options));
    }

    boolean hears(String filter) {
        return done(() -> client.subscribe(filter, 1));
    }

    boolean says(String topic, boolean retained) {
        return says(topic, retained, Optional.empty());
    }

    boolean says(String topic, boolean retained, Optional<String> answerTo) {
        var properties = new MqttProperties();
        answerTo.ifPresent(properties::setResponseTopic);
        var message =
                new MqttMessage(topic.getBytes(StandardCharsets.UTF_8), 1, retained, properties);
        return done(() -> client.publish(topic, message));
    }

    /// Nobody is told what became of it: whoever is put out for it would wait in vain.
    void whispers(String topic) throws MqttException {
        var _ = client.publish(topic, new MqttMessage(new byte[] {1}, 0, true, null));
    }

    /// Paho's call, which ends in an answer by the broker.
    private interface Call {
        IMqttToken made() throws MqttException;
    }

    private static boolean done(Call call) {
        try {
            var token = call.made();
            token.waitForCompletion(TimeUnit.SECONDS.toMillis(SECONDS));
            for (int code : codes(token)) {
                if (code >= REFUSED) {
                    return false;
                }
            }
            return true;
        } catch (MqttException e) {
            return false;
        }
    }

    private static int[] codes(IMqttToken token) {
        var codes = token.getReasonCodes();
        return codes == null ? new int[0] : codes;
    }

    void awaitHeard(String topic) throws InterruptedException {
        synchronized (heard) {
            for (int i = 0; i < SECONDS && !heard.contains(topic); i++) {
                heard.wait(TimeUnit.SECONDS.toMillis(1));
            }
        }
        if (!heard.contains(topic)) {
            throw new AssertionError("nothing came on " + topic);
        }
    }

    boolean inside() {
        return client.isConnected();
    }

    void awaitPutOut() throws InterruptedException {
        if (!putOut.await(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still inside");
        }
    }

    /// Without a word: who is just being put out would wait for an answer.
    @Override
    public void close() throws MqttException {
        client.disconnectForcibly(0, 0, false);
        client.close(true);
    }

    /// Remembers what came.
    private final class Ears implements MqttCallback {
        @Override
        public void messageArrived(String topic, MqttMessage message) {
            synchronized (heard) {
                heard.add(topic);
                heard.notifyAll();
            }
        }

        @Override
        public void disconnected(MqttDisconnectResponse response) {
            putOut.countDown();
        }

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

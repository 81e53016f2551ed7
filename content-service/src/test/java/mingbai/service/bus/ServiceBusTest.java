package mingbai.service.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mingbai.model.content.Bytes;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.service.broker.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceBusTest {
    private static final Topic TOPIC = Topics.status(new StationId("k01"));
    private static final int SECONDS = 30;

    @TempDir Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void itComesBackAfterTheBrokerDiedAndTellsWhoMustPublishAgain() throws Exception {
        var connected = new Semaphore(0);
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        var broker = EmbeddedBroker.start(folder.resolve("first"), "127.0.0.1", 0);
        int port = URI.create(broker.url()).getPort();
        try (var bus = new ServiceBus(broker.url(), "test")) {
            bus.subscribe(
                    TopicFilter.of(TOPIC),
                    d -> heard.add(new String(d.payload().toArray(), StandardCharsets.UTF_8)));
            bus.whenConnected(connected::release);
            bus.start();
            assertTrue(connected.tryAcquire(SECONDS, TimeUnit.SECONDS));
            assertTrue(bus.publish(TOPIC, bytes("before")));
            assertEquals("before", heard.poll(SECONDS, TimeUnit.SECONDS));
            broker.close();
            broker = EmbeddedBroker.start(folder.resolve("second"), "127.0.0.1", port);
            assertTrue(connected.tryAcquire(SECONDS, TimeUnit.SECONDS));
            assertTrue(bus.publish(TOPIC, bytes("after")));
            assertEquals("after", heard.poll(SECONDS, TimeUnit.SECONDS));
        } finally {
            broker.close();
        }
    }

    @Test
    void malformedMessagesAreCountedAndTheNextOneIsTaken() throws Exception {
        BlockingQueue<Bytes> heard = new LinkedBlockingQueue<>();
        var connected = new Semaphore(0);
        try (var broker = EmbeddedBroker.start(folder, "127.0.0.1", 0);
                var bus = new ServiceBus(broker.url(), "test")) {
            bus.subscribe(
                    Topics.everyStatus(),
                    d -> {
                        heard.add(d.payload());
                        d.read(StationStatus.class);
                    });
            bus.whenConnected(connected::release);
            bus.start();
            assertTrue(connected.tryAcquire(SECONDS, TimeUnit.SECONDS));
            bus.publish(TOPIC, bytes("{"));
            bus.publish(TOPIC, bytes("null"));
            bus.publish(TOPIC, bytes("[]"));
            bus.publish(Topics.status(new StationId("last")), bytes("{}"));
            for (int i = 0; i < 4; i++) {
                assertTrue(heard.poll(SECONDS, TimeUnit.SECONDS) != null);
            }
            bus.publish(TOPIC, bytes("end"));
            assertEquals(Bytes.of(bytes("end")), heard.poll(SECONDS, TimeUnit.SECONDS));
            assertTrue(bus.malformed().get(Topics.everyStatus().text()) >= 4);
            assertEquals(0, bus.dropped());
        }
    }

    @Test
    void withoutABrokerNothingIsPublishedAndItSaysSo() {
        try (var bus = new ServiceBus("tcp://127.0.0.1:1", "test")) {
            bus.start();
            assertFalse(bus.connected());
            assertFalse(bus.publish(TOPIC, bytes("lost")));
        }
    }
}

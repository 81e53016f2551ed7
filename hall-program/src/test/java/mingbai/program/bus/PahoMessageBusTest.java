package mingbai.program.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mingbai.model.content.Bytes;
import mingbai.model.content.Sha256;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PahoMessageBusTest {
    private static final Topic TOPIC = Topics.status(new StationId("k01"));
    private static final int SECONDS = 30;

    @TempDir Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Subscriber into(BlockingQueue<String> heard) {
        return d -> heard.add(new String(d.payload().toArray(), StandardCharsets.UTF_8));
    }

    private static PahoMessageBus bus(Mosquitto broker, String clientId) {
        return new PahoMessageBus(broker.url(), clientId, Optional.empty());
    }

    private static Semaphore connected(MessageBus bus) {
        var made = new Semaphore(0);
        bus.whenConnected(made::release);
        bus.start();
        return made;
    }

    private static void await(Semaphore happened) throws InterruptedException {
        assertTrue(happened.tryAcquire(SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void whatIsSubscribedWhileConnectedArrivesAndWhatIsGivenUpDoesNot() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        var topics =
                IntStream.range(0, 250)
                        .mapToObj(i -> Topics.document(Sha256.of(bytes("document " + i))))
                        .toList();
        var filters = topics.stream().map(TopicFilter::of).toList();
        try (var broker = Mosquitto.start(folder);
                var bus = bus(broker, "fetching")) {
            var made = connected(bus);
            await(made);
            topics.forEach(topic -> assertTrue(bus.retain(topic, bytes(topic.name()))));
            bus.subscribe(filters, into(heard));
            for (int i = 0; i < topics.size(); i++) {
                assertNotNull(heard.poll(SECONDS, TimeUnit.SECONDS));
            }
            bus.unsubscribe(filters);
            bus.subscribe(TopicFilter.of(TOPIC), into(heard));
            topics.forEach(topic -> bus.publish(topic, bytes("too late")));
            bus.publish(TOPIC, bytes("end"));
            assertEquals("end", heard.poll(SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void aRequestCarriesWhereItsAnswerGoesAndTheAnswerItsCorrelation() throws Exception {
        BlockingQueue<Delivery> answers = new LinkedBlockingQueue<>();
        var ask = Topics.ask(new HallId("songming"));
        var answer = Topics.answer(new StationId("k01"));
        try (var broker = Mosquitto.start(folder);
                var service = bus(broker, "service");
                var kiosk = bus(broker, "kiosk")) {
            service.subscribe(
                    TopicFilter.of(ask),
                    d ->
                            service.answer(
                                    new Topic(d.responseTopic().orElseThrow()),
                                    bytes("certainly"),
                                    d.correlation()));
            kiosk.subscribe(TopicFilter.of(answer), answers::add);
            await(connected(service));
            await(connected(kiosk));
            assertTrue(kiosk.ask(ask, bytes("please"), answer, Bytes.of(bytes("number 7"))));
            var got = answers.poll(SECONDS, TimeUnit.SECONDS);
            assertNotNull(got);
            assertEquals(Bytes.of(bytes("number 7")), got.correlation());
            assertEquals(Bytes.of(bytes("certainly")), got.payload());
        }
    }

    @Test
    void theLastWillIsPublishedForWhoeverVanishes() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        var will = Optional.of(new LastWill(TOPIC, () -> Bytes.of(bytes("gone"))));
        try (var broker = Mosquitto.start(folder);
                var watcher = bus(broker, "watcher");
                var vanishing = new PahoMessageBus(broker.url(), "vanishing", will);
                // A broker gives the second one the place of the first.
                var usurper = bus(broker, "vanishing")) {
            watcher.subscribe(TopicFilter.of(TOPIC), into(heard));
            await(connected(watcher));
            await(connected(vanishing));
            await(connected(usurper));
            assertEquals("gone", heard.poll(SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void malformedMessagesAreCountedAndTheNextOneIsTaken() throws Exception {
        BlockingQueue<Bytes> heard = new LinkedBlockingQueue<>();
        try (var broker = Mosquitto.start(folder);
                var bus = bus(broker, "test")) {
            bus.subscribe(
                    List.of(Topics.everyStatus()),
                    d -> {
                        heard.add(d.payload());
                        d.read(StationStatus.class);
                    });
            await(connected(bus));
            bus.publish(TOPIC, bytes("{"));
            bus.publish(TOPIC, bytes("null"));
            bus.publish(TOPIC, bytes("[]"));
            bus.publish(Topics.status(new StationId("last")), bytes("{}"));
            for (int i = 0; i < 4; i++) {
                assertNotNull(heard.poll(SECONDS, TimeUnit.SECONDS));
            }
            bus.publish(TOPIC, bytes("end"));
            assertEquals(Bytes.of(bytes("end")), heard.poll(SECONDS, TimeUnit.SECONDS));
            assertTrue(bus.malformed().get(Topics.everyStatus().text()) >= 4);
            assertEquals(0, bus.dropped());
        }
    }

    @Test
    void withoutABrokerNothingIsPublishedAndItSaysSo() {
        try (var bus = new PahoMessageBus("tcp://127.0.0.1:1", "test", Optional.empty())) {
            bus.start();
            assertFalse(bus.connected());
            assertFalse(bus.publish(TOPIC, bytes("lost")));
        }
    }
}

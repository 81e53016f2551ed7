package mingbai.program.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mingbai.model.place.StationId;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// By itself, since coming back takes its time and the other tests of the bus need not wait for it.
class KilledBrokerTest {
    private static final Topic TOPIC = Topics.status(new StationId("k01"));
    private static final int SECONDS = 30;
    private static final int KILLS = 20;

    @TempDir Path folder;

    private static void await(Semaphore happened) throws InterruptedException {
        assertTrue(happened.tryAcquire(SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void theBusComesBackSubscribedAfterEachOfTwentyKills() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        var lost = new Semaphore(0);
        var made = new Semaphore(0);
        try (var broker = Mosquitto.start(folder);
                var bus = new PahoMessageBus(broker.url(), "killed", Optional.empty())) {
            bus.subscribe(
                    TopicFilter.of(TOPIC),
                    d -> heard.add(new String(d.payload().toArray(), StandardCharsets.UTF_8)));
            bus.whenLost(lost::release);
            bus.whenConnected(made::release);
            bus.start();
            for (int i = 0; i < KILLS; i++) {
                await(made);
                var message = "message " + i;
                assertTrue(bus.publish(TOPIC, message.getBytes(StandardCharsets.UTF_8)));
                assertEquals(message, heard.poll(SECONDS, TimeUnit.SECONDS));
                broker.kill();
                await(lost);
                broker.startAgain();
            }
            await(made);
            assertTrue(bus.connected());
        }
    }
}

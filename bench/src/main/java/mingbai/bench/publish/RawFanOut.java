package mingbai.bench.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mingbai.bench.figure.Samples;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;

/// Plain subscribers of one topic on the same broker, who do nothing with what they get.
final class RawFanOut implements AutoCloseable {
    private static final Topic TOPIC = new Topic("mb/1/bench/fan-out");
    private static final long PATIENCE_SECONDS = 30;

    private final List<MessageBus> listeners = new ArrayList<>();
    private final MessageBus speaker;
    private final LinkedBlockingQueue<Long> heard = new LinkedBlockingQueue<>();

    private RawFanOut(MessageBus speaker) {
        this.speaker = speaker;
    }

    static RawFanOut connect(String broker, int listeners) throws InterruptedException {
        var fan = new RawFanOut(new PahoMessageBus(broker, "fan-out", Optional.empty()));
        var connected = new CountDownLatch(listeners + 1);
        for (int i = 0; i < listeners; i++) {
            var bus = new PahoMessageBus(broker, "fan-" + i, Optional.empty());
            bus.subscribe(TopicFilter.of(TOPIC), d -> fan.heard.add(System.nanoTime()));
            fan.listeners.add(bus);
            start(bus, connected);
        }
        start(fan.speaker, connected);
        if (!connected.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            fan.close();
            throw new IllegalStateException("the broker did not take all subscribers");
        }
        return fan;
    }

    private static void start(MessageBus bus, CountDownLatch connected) {
        bus.whenConnected(connected::countDown);
        bus.start();
    }

    /// Milliseconds until the last listener has a message of that size.
    double run(int bytes) throws InterruptedException, TimeoutException {
        return each(bytes, new Samples());
    }

    /// The same, noting each listener's milliseconds.
    double each(int bytes, Samples each) throws InterruptedException, TimeoutException {
        long begun = System.nanoTime();
        if (!speaker.publish(TOPIC, new byte[bytes])) {
            throw new TimeoutException("the broker has gone");
        }
        long last = begun;
        for (int i = 0; i < listeners.size(); i++) {
            var at = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (at == null) {
                throw new TimeoutException("only %d listeners heard".formatted(i));
            }
            last = Math.max(last, at);
            each.add((at - begun) / 1e6);
        }
        return (last - begun) / 1e6;
    }

    @Override
    public void close() {
        speaker.close();
        listeners.parallelStream().forEach(MessageBus::close);
    }
}

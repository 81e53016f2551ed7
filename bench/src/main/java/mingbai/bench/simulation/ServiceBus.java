package mingbai.bench.simulation;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.Subscriber;

/// The service's connection. The service answers on threads of its own; the world stands still
/// until it has, so that the same seed always runs the same way. What it tells the boards is not
/// looked at here.
final class ServiceBus extends WorldBus {
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<Delivery> answers = new LinkedBlockingQueue<>();
    private boolean dies;

    ServiceBus(WorldBroker broker) {
        super(broker);
    }

    /// The next answer is lost, as when the service dies right after it has written.
    void dieAfterNext() {
        dies = true;
    }

    @Override
    void take(Subscriber subscriber, Delivery message) {
        super.take(subscriber, message);
        try {
            var answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("the service did not answer " + message.topic());
            }
            if (!dies) {
                super.send(answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    boolean send(Delivery message) {
        if (message.topic().endsWith("/answer") || message.topic().endsWith("/receipt")) {
            answers.add(message);
        }
        return true;
    }
}

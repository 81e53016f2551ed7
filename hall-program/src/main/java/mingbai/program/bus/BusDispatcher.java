package mingbai.program.bus;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.TopicFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that hands messages to subscribers, and the bounded queue before it. What does
/// not fit is dropped and counted: stations ask again.
final class BusDispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BusDispatcher.class);
    private static final int MOST_WAITING = 4_096;
    private static final int STOP_SECONDS = 10;

    private final BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Map<TopicFilter, Subscriber> subscribers = new ConcurrentHashMap<>();
    private final Map<TopicFilter, String> shared = new ConcurrentHashMap<>();
    private final MalformedCount malformed = new MalformedCount();
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread = new Thread(this::work, "bus-dispatcher");
    private volatile boolean closed;

    void start() {
        thread.start();
    }

    void put(TopicFilter filter, Subscriber subscriber) {
        if (subscribers.putIfAbsent(filter, subscriber) != null) {
            throw new IllegalStateException(filter + " has its subscriber already");
        }
    }

    /// The group of programs that share what comes.
    void share(TopicFilter filter, String group) {
        shared.put(filter, group);
    }

    Optional<String> sharedBy(TopicFilter filter) {
        return Optional.ofNullable(shared.get(filter));
    }

    void remove(TopicFilter filter) {
        subscribers.remove(filter);
    }

    Map<TopicFilter, Subscriber> subscribers() {
        return subscribers;
    }

    MalformedCount malformed() {
        return malformed;
    }

    long dropped() {
        return dropped.get();
    }

    void deliver(Delivery delivery) {
        enqueue(() -> hand(delivery));
    }

    /// Runs something between deliveries.
    void enqueue(Runnable work) {
        if (!waiting.offer(work) && dropped.getAndIncrement() == 0) {
            LOG.warn("More than {} messages wait: dropping (counted, logged once)", MOST_WAITING);
        }
    }

    private void hand(Delivery delivery) {
        subscribers.forEach((filter, subscriber) -> {
            if (filter.matches(delivery.topic())) {
                try {
                    subscriber.take(delivery);
                } catch (MalformedMessage e) {
                    malformed.add(filter, e);
                }
            }
        });
    }

    private void work() {
        while (!closed) {
            try {
                var next = waiting.poll(1, TimeUnit.SECONDS);
                if (next != null) {
                    next.run();
                }
            } catch (InterruptedException e) {
                LOG.debug("The dispatcher was interrupted and goes on until it is closed");
            } catch (RuntimeException e) {
                LOG.error("A subscriber failed on a message", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

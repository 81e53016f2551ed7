package mingbai.station.queue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mingbai.model.place.HallId;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.station.trust.Refusals;

/// Follows the hall's queue. Everything is decided and told on one thread. A snapshot that was
/// signed no later than the one shown is refused, unless its revision is higher: then the service's
/// clock was set back. One that is newer and of a smaller revision comes of a service that was
/// restored, and counting begins anew. A copy of the one shown, which brokers keep and send to
/// whoever connects, confirms nothing: the queue is as old as it was.
public final class QueueFollower implements QueueFeed {
    /// How long a missing call is waited for. The service sends the board right after each call.
    static final Duration GAP = Duration.ofSeconds(2);

    private final HallId hall;
    private final Parts parts;
    private final List<Consumer<QueueView>> viewListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Call>> callListeners = new CopyOnWriteArrayList<>();
    private final CallSequence sequence = new CallSequence();
    private volatile QueueView current = QueueView.UNKNOWN;

    public QueueFollower(HallId hall, Parts parts) {
        this.hall = hall;
        this.parts = parts;
    }

    /// What the follower works with. `thread` is one thread.
    public record Parts(
            Verifier verifier,
            MessageBus bus,
            Refusals refusals,
            InstantSource clock,
            ScheduledExecutorService thread) {}

    public void start() {
        var bus = parts.bus();
        var queue = Topics.queue(hall);
        var calls = Topics.calls(hall);
        bus.subscribe(TopicFilter.of(queue), d -> onThread(() -> snapshotCame(queue, d)));
        bus.subscribe(TopicFilter.of(calls), d -> onThread(() -> callCame(calls, d)));
        bus.whenConnected(() -> onThread(() -> connected(true)));
        bus.whenLost(() -> onThread(() -> connected(false)));
    }

    @Override
    public QueueView current() {
        return current;
    }

    @Override
    public void onChange(Consumer<QueueView> listener) {
        viewListeners.add(listener);
    }

    @Override
    public void onCall(Consumer<Call> listener) {
        callListeners.add(listener);
    }

    private void onThread(Runnable work) {
        parts.thread().execute(work);
    }

    private void connected(boolean now) {
        show(new QueueView(current.snapshot(), current.heard(), now));
    }

    private void snapshotCame(Topic topic, Delivery delivery) {
        open(topic, delivery, PayloadType.QUEUE_SNAPSHOT, QueueSnapshot.class)
                .ifPresent(snapshot -> judge(topic, snapshot));
    }

    private void judge(Topic topic, QueueSnapshot snapshot) {
        var header = snapshot.header();
        var before = current.snapshot().map(QueueSnapshot::header);
        if (!header.hall().equals(hall)) {
            parts.refusals().add(topic.name(), Reason.WRONG_SCOPE);
            return;
        }
        if (before.filter(header::equals).isPresent()) {
            return;
        }
        if (before.filter(b -> !header.follows(b)).isPresent()) {
            parts.refusals().add(topic.name(), Reason.STALE_VERSION);
            return;
        }
        if (before.filter(b -> header.revision() < b.revision()).isPresent()) {
            sequence.restart(snapshot);
        }
        var missed = sequence.came(snapshot);
        var now = parts.clock().instant();
        // The first may be one that the broker kept: it counts from when it was signed.
        boolean kept = before.isEmpty() && header.at().isBefore(now);
        show(new QueueView(Optional.of(snapshot), kept ? header.at() : now, true));
        tell(missed);
    }

    private void callCame(Topic topic, Delivery delivery) {
        var call = open(topic, delivery, PayloadType.CALL, Call.class);
        if (call.isEmpty()) {
            return;
        }
        tell(sequence.came(call.get()));
        if (sequence.gap()) {
            var _ =
                    parts.thread()
                            .schedule(
                                    () -> tell(sequence.giveUpGap()),
                                    GAP.toMillis(),
                                    TimeUnit.MILLISECONDS);
        }
    }

    private <T> Optional<T> open(
            Topic topic, Delivery delivery, PayloadType type, Class<T> message) {
        return switch (Sealed.openLive(
                delivery.payload().toArray(), type, message, parts.verifier())) {
            case Sealed.Opened.Trusted<T>(T trusted) -> Optional.of(trusted);
            case Sealed.Opened.Refused<T>(Reason reason) -> {
                parts.refusals().add(topic.name(), reason);
                yield Optional.empty();
            }
        };
    }

    private void show(QueueView next) {
        current = next;
        viewListeners.forEach(listener -> listener.accept(next));
    }

    private void tell(List<Call> calls) {
        for (var call : calls) {
            callListeners.forEach(listener -> listener.accept(call));
        }
    }
}

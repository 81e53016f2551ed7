package mingbai.station.ask;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.content.Bytes;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.station.trust.Refusals;

/// Asks over MQTT 5 request and response. A request is sent again, with the same id, when no answer
/// comes; the service gives the same answer.
public final class MqttServiceDesk implements ServiceDesk {
    /// After this the visitor is told that the service does not answer.
    static final Duration PATIENCE = Duration.ofSeconds(4);

    static final Duration AGAIN = Duration.ofMillis(1_500);

    /// A kiosk asks for one visitor at a time; more are somebody's mistake.
    static final int MOST_PENDING = 64;

    private final Topic asks;
    private final Topic answers;
    private final Parts parts;
    private final Map<RequestId, Pending> pending = new ConcurrentHashMap<>();

    public MqttServiceDesk(HallId hall, StationId station, Parts parts) {
        this.asks = Topics.ask(hall);
        this.answers = Topics.answer(station);
        this.parts = parts;
    }

    /// What the desk works with.
    public record Parts(
            Verifier verifier,
            MessageBus bus,
            Refusals refusals,
            ScheduledExecutorService thread) {}

    private record Pending(Ask ask, CompletableFuture<Reply> reply) {}

    public void start() {
        parts.bus()
                .subscribe(TopicFilter.of(answers), d -> parts.thread().execute(() -> answered(d)));
        parts.bus().whenConnected(() -> pending.values().forEach(this::sendSoon));
    }

    @Override
    public CompletableFuture<Reply> ask(Ask ask) {
        var asked = new Pending(ask, new CompletableFuture<>());
        if (pending.size() >= MOST_PENDING || pending.putIfAbsent(ask.id(), asked) != null) {
            return CompletableFuture.completedFuture(new Reply.NoAnswer());
        }
        sendSoon(asked);
        later(AGAIN, () -> send(asked));
        later(PATIENCE, () -> complete(ask.id(), new Reply.NoAnswer()));
        return asked.reply();
    }

    private void later(Duration pause, Runnable work) {
        var _ = parts.thread().schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sendSoon(Pending asked) {
        parts.thread().execute(() -> send(asked));
    }

    private void send(Pending asked) {
        var ask = asked.ask();
        if (pending.containsKey(ask.id())) {
            var correlation = Bytes.of(ask.id().toString().getBytes(StandardCharsets.US_ASCII));
            parts.bus().ask(asks, Wire.bytes(ask), answers, correlation);
        }
    }

    private void answered(Delivery delivery) {
        switch (Sealed.openLive(
                delivery.payload().toArray(), PayloadType.ANSWER, Answer.class, parts.verifier())) {
            case Sealed.Opened.Trusted<Answer>(Answer answer) ->
                    complete(answer.id(), new Reply.Answered(answer));
            case Sealed.Opened.Refused<Answer>(Reason reason) ->
                    parts.refusals().add(answers.name(), reason);
        }
    }

    private void complete(RequestId id, Reply reply) {
        var asked = pending.remove(id);
        if (asked != null) {
            asked.reply().complete(reply);
        }
    }
}

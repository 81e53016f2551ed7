package mingbai.bench.hall;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.content.Bytes;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;

/// One connection that takes tickets one after another, and believes an answer only when its
/// signature is right. The service lets a station ask ten times a second: this one has many names.
public final class AskingKiosk implements AutoCloseable {
    private static final int ASKS_UNDER_A_NAME = 30;
    private static final long PATIENCE_SECONDS = 30;

    private final HallId hall;
    private final Verifier verifier;
    private final MessageBus bus;
    private final List<StationId> names = new ArrayList<>();
    private final Map<RequestId, CompletableFuture<Answer>> pending = new ConcurrentHashMap<>();
    private int asked;

    private AskingKiosk(ServedHall hall, MessageBus bus) {
        this.hall = hall.id();
        this.verifier = hall.verifier();
        this.bus = bus;
    }

    /// Connects a kiosk that will ask at most so often a day.
    public static AskingKiosk connect(ServedHall hall, String name, int asksADay)
            throws InterruptedException {
        var bus = new PahoMessageBus(hall.broker(), name, Optional.empty());
        var kiosk = new AskingKiosk(hall, bus);
        for (int i = 0; i <= asksADay / ASKS_UNDER_A_NAME; i++) {
            kiosk.names.add(new StationId(name + "-" + i));
        }
        var connected = new CountDownLatch(1);
        bus.whenConnected(connected::countDown);
        bus.subscribe(
                kiosk.names.stream().map(Topics::answer).map(TopicFilter::of).toList(),
                kiosk::answered);
        bus.start();
        if (!connected.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            bus.close();
            throw new IllegalStateException("the broker did not take " + name);
        }
        return kiosk;
    }

    private void answered(Delivery delivery) {
        var opened =
                Sealed.openLive(
                        delivery.payload().toArray(), PayloadType.ANSWER, Answer.class, verifier);
        if (opened instanceof Sealed.Opened.Trusted<Answer>(Answer answer)) {
            Optional.ofNullable(pending.remove(answer.id()))
                    .ifPresent(waiting -> waiting.complete(answer));
        }
    }

    /// Takes a ticket and waits for it.
    public Answer.TicketIssued take(BusinessId business) throws Exception {
        var station = names.get(asked++ % names.size());
        var id = new RequestId(UUID.randomUUID());
        var waiting = new CompletableFuture<Answer>();
        pending.put(id, waiting);
        var sent =
                bus.ask(
                        Topics.ask(hall),
                        Wire.bytes(new Ask.TakeTicket(id, station, business, Optional.empty())),
                        Topics.answer(station),
                        Bytes.of(id.toString().getBytes(StandardCharsets.US_ASCII)));
        if (!sent) {
            throw new TimeoutException("the broker has gone");
        }
        return switch (waiting.get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            case Answer.TicketIssued issued -> issued;
            case Answer other -> throw new IllegalStateException("no ticket: " + other);
        };
    }

    @Override
    public void close() {
        bus.close();
    }
}

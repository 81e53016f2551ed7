package mingbai.service.ask;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.content.Bytes;
import mingbai.model.signing.PayloadType;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Topics;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.service.admission.TicketOffice;
import mingbai.service.trust.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Answers the stations' requests. A ticket is answered only when it is on the disk, and only to
/// the station that asked, on its own topic.
@Component
final class AskDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AskDesk.class);
    private static final int CORRELATION_AT_MOST = 256;

    private final MessageBus bus;
    private final TicketOffice office;
    private final Lookups lookups;
    private final AskGate gate;
    private final Trust trust;
    private final ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();

    AskDesk(MessageBus bus, TicketOffice office, Lookups lookups, AskGate gate, Trust trust) {
        this.bus = bus;
        this.office = office;
        this.lookups = lookups;
        this.gate = gate;
        this.trust = trust;
        bus.share(Topics.everyAsk(), this::take);
    }

    private void take(Delivery delivery) throws MalformedMessage {
        var ask = delivery.read(Ask.class);
        refuseForged(delivery, ask);
        if (!gate.lets(ask.station())) {
            answering.execute(() ->
                    send(
                            ask,
                            new Answer.Refused(ask.id(), Answer.Reason.TOO_MANY_REQUESTS),
                            delivery.correlation()));
            return;
        }
        switch (ask) {
            case Ask.TakeTicket wanted ->
                    answer(wanted, office.take(wanted), delivery.correlation());
            case Ask.LeaseReserve wanted ->
                    answer(wanted, office.lease(wanted), delivery.correlation());
            case Ask.GetDayKey wanted ->
                    answer(wanted, office.dayKey(wanted), delivery.correlation());
            case Ask.FindTicket wanted ->
                    answering.execute(() ->
                            send(wanted, lookups.tickets().find(wanted), delivery.correlation()));
            case Ask.FindCase wanted ->
                    answering.execute(() ->
                            send(wanted, lookups.cases().find(wanted), delivery.correlation()));
            case Ask.FindCases wanted ->
                    answering.execute(() ->
                            send(wanted, lookups.cases().find(wanted), delivery.correlation()));
            case Ask.GetCaseKey wanted ->
                    answering.execute(() ->
                            send(wanted, lookups.cases().key(wanted), delivery.correlation()));
        }
    }

    /// An answer goes to the asker's own topic or nowhere.
    private static void refuseForged(Delivery delivery, Ask ask) throws MalformedMessage {
        String own = Topics.answer(ask.station()).name();
        boolean wellAddressed = delivery.responseTopic().filter(own::equals).isPresent();
        if (!wellAddressed || delivery.correlation().toArray().length > CORRELATION_AT_MOST) {
            throw new MalformedMessage(
                    Ask.class, new IllegalArgumentException("not to the asker's own topic"));
        }
    }

    private void answer(Ask wanted, CompletableFuture<Answer> coming, Bytes correlation) {
        var _ =
                coming.thenAcceptAsync(
                                answer -> {
                                    send(wanted, answer, correlation);
                                    office.tellBoards();
                                },
                                answering)
                        .exceptionally(failure -> {
                            LOG.error("Request {} was not answered", wanted.id(), failure);
                            return null;
                        });
    }

    private void send(Ask ask, Answer answer, Bytes correlation) {
        bus.answer(
                Topics.answer(ask.station()), trust.seal(PayloadType.ANSWER, answer), correlation);
    }

    @Override
    public void close() {
        answering.shutdown();
    }
}

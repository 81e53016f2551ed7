package mingbai.bench.soak;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;
import mingbai.station.ask.MqttServiceDesk;
import mingbai.station.ask.Reply;
import mingbai.station.trust.Refusals;
import mingbai.station.trust.TrustFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A kiosk that asks for tickets by the stations' own means, and asks again with the same request
/// until it has its answer.
final class PatientKiosk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PatientKiosk.class);
    private static final long PAUSE_MILLIS = 150;

    private final StationId station;
    private final List<BusinessId> businesses;
    private final MessageBus bus;
    private final MqttServiceDesk desk;
    private final ScheduledExecutorService live;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread visitors = new Thread(this::ask, "visitors");
    private final Queue<Answer.TicketIssued> answered = new ConcurrentLinkedQueue<>();

    private PatientKiosk(StationId station, KillSoak.Ground ground, InstantSource clock)
            throws IOException {
        this.station = station;
        this.businesses = ground.businesses();
        this.live = Executors.newSingleThreadScheduledExecutor();
        this.bus =
                new PahoMessageBus(
                        "tcp://127.0.0.1:" + ground.port(), station.value(), Optional.empty());
        this.desk =
                new MqttServiceDesk(
                        ground.station().hall(),
                        station,
                        new MqttServiceDesk.Parts(
                                TrustFile.read(ground.station().trust()),
                                bus,
                                new Refusals(clock),
                                live));
    }

    static PatientKiosk start(String name, KillSoak.Ground ground, InstantSource clock)
            throws IOException {
        var kiosk = new PatientKiosk(new StationId(name), ground, clock);
        kiosk.desk.start();
        kiosk.bus.start();
        kiosk.visitors.start();
        return kiosk;
    }

    /// The request that this answers, made once more; for whom and what is no longer looked at.
    static Ask.TakeTicket ask(Answer.TicketIssued answer) {
        return new Ask.TakeTicket(
                answer.id(), new StationId("again"), answer.ticket().business(), Optional.empty());
    }

    private void ask() {
        try {
            for (int i = 0; !over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS); i++) {
                askUntilAnswered(
                        new Ask.TakeTicket(
                                new RequestId(UUID.randomUUID()),
                                station,
                                businesses.get(i % businesses.size()),
                                Optional.empty()));
            }
        } catch (InterruptedException | ExecutionException e) {
            LOG.error("A kiosk gave up", e);
        }
    }

    private void askUntilAnswered(Ask.TakeTicket ask)
            throws InterruptedException, ExecutionException {
        var reply = desk.ask(ask).get();
        while (reply instanceof Reply.NoAnswer && over.getCount() > 0) {
            reply = desk.ask(ask).get();
        }
        if (reply instanceof Reply.Answered(Answer.TicketIssued issued)) {
            answered.add(issued);
        }
    }

    List<Answer.TicketIssued> answered() {
        return List.copyOf(answered);
    }

    @Override
    public void close() {
        over.countDown();
        try {
            visitors.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        live.shutdownNow();
        bus.close();
    }
}

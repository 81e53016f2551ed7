package mingbai.bench.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;
import mingbai.program.broker.BrokerAccess;
import mingbai.station.StationRuntime;
import mingbai.station.ask.Reply;
import mingbai.station.settings.StationSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A kiosk with everything a kiosk has but a screen. It hands out tickets one after the other, out
/// of its reserve while the service is dead.
final class PatientKiosk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PatientKiosk.class);
    private static final long PAUSE_MILLIS = 150;

    private final StationId station;
    private final List<BusinessId> businesses;
    private final StationRuntime runtime;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread visitors = new Thread(this::ask, "visitors");
    private final Queue<Handed> handed = new ConcurrentLinkedQueue<>();

    private PatientKiosk(StationSettings settings, List<BusinessId> businesses, InstantSource clock)
            throws IOException {
        this.station = settings.station();
        this.businesses = businesses;
        this.runtime = StationRuntime.open(settings, StationStatus.Kind.KIOSK, clock);
    }

    static PatientKiosk start(String name, KillGround ground, InstantSource clock)
            throws IOException {
        var like = ground.station();
        Path folder = ground.data().resolve(name);
        var settings =
                new StationSettings(
                        new StationId(name),
                        like.hall(),
                        like.region(),
                        BrokerAccess.open(ground.broker()),
                        folder,
                        like.trust());
        var kiosk = new PatientKiosk(settings, ground.businesses(), clock);
        kiosk.runtime.start();
        kiosk.visitors.start();
        return kiosk;
    }

    /// The request of this ticket, made once more; for whom and what is no longer looked at.
    static Ask.TakeTicket ask(Handed handed) {
        return new Ask.TakeTicket(
                handed.request(),
                new StationId("again"),
                handed.ticket().business(),
                Optional.empty());
    }

    private void ask() {
        try {
            for (int i = 0; !over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS); i++) {
                take(businesses.get(i % businesses.size()));
            }
        } catch (InterruptedException | ExecutionException | IOException e) {
            LOG.error("A kiosk gave up", e);
        }
    }

    private void take(BusinessId business)
            throws InterruptedException, ExecutionException, IOException {
        var id = new RequestId(UUID.randomUUID());
        var ask = new Ask.TakeTicket(id, station, business, Optional.empty());
        switch (runtime.station().desk().ask(ask).get()) {
            case Reply.Answered(Answer.TicketIssued issued) -> hand(id, issued.ticket(), false);
            case Reply.OutOfReserve(var ticket) -> hand(id, ticket, true);
            case Reply.Answered(Answer other) -> LOG.info("No ticket: {}", other);
            case Reply.NoAnswer() -> LOG.info("No answer, and no reserve for {}", business);
        }
    }

    private void hand(RequestId id, Answer.Ticket ticket, boolean offline) throws IOException {
        handed.add(new Handed(id, ticket, offline));
        runtime.station()
                .journal()
                .append(
                        new JournalEvent.SlipPrinted(
                                ticket.number(), ticket.token(), JournalEvent.PrintResult.PRINTED));
    }

    void stopAsking() {
        over.countDown();
        try {
            visitors.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the service has receipted all of the journal.
    boolean toldEverything() {
        try {
            return runtime.pending() == 0;
        } catch (IOException e) {
            LOG.error("The journal cannot be read", e);
            return false;
        }
    }

    List<Handed> handed() {
        return List.copyOf(handed);
    }

    @Override
    public void close() {
        stopAsking();
        runtime.close();
    }
}

package mingbai.bench.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.queue.PriorityGroup;
import mingbai.model.queue.TicketToken;
import mingbai.model.signing.Verifier;
import mingbai.station.ask.MqttServiceDesk;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.journal.JournalSender;
import mingbai.station.journal.SqliteJournal;
import mingbai.station.reserve.KioskReserve;
import mingbai.station.reserve.ReserveKeeper;
import mingbai.station.reserve.TicketReserve;
import mingbai.station.trust.Refusals;

/// A kiosk with its own disk. It is killed between any two things it does, and started again.
final class WorldKiosk {
    private static final double PRIORITY = 0.1;
    private static final double DIES_BEFORE_PRINTING = 0.003;
    private static final double DIES_AFTER_PRINTING = 0.003;
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(3);

    private final World world;
    private final WorldBroker broker;
    private final Hall hall;
    private final StationId id;
    private final List<Paper> papers = new ArrayList<>();
    private final Set<TicketToken> misdated = new HashSet<>();
    private WorldThread thread;
    private WorldBus bus;
    private SqliteJournal journal;
    private KioskReserve reserve;
    private Duration wrong = Duration.ZERO;
    private boolean alive;
    private boolean mayDie = true;
    private int deaths;
    private int unanswered;

    private WorldKiosk(World world, WorldBroker broker, Hall hall, StationId id)
            throws IOException {
        this.world = world;
        this.broker = broker;
        this.hall = hall;
        this.id = id;
        this.thread = new WorldThread(world);
        this.bus = new WorldBus(broker);
        this.journal = openJournal();
        this.reserve = wire();
    }

    /// What every kiosk knows of its hall.
    record Hall(HallId id, HallContent content, Verifier verifier, Path folder) {}

    static WorldKiosk begin(World world, WorldBroker broker, Hall hall, String name)
            throws IOException {
        return new WorldKiosk(world, broker, hall, new StationId(name));
    }

    private SqliteJournal openJournal() throws IOException {
        return SqliteJournal.open(hall.folder().resolve(id.value()), thread, TicketReserve.TABLES);
    }

    private KioskReserve wire() {
        var refusals = new Refusals(thread);
        var service =
                new MqttServiceDesk(
                        hall.id(),
                        id,
                        new MqttServiceDesk.Parts(hall.verifier(), bus, refusals, thread));
        var kept =
                new KioskReserve(
                        id,
                        journal,
                        new ReserveKeeper.Parts(
                                service, hall::content, thread, world.random(), thread));
        var sender =
                new JournalSender(
                        id,
                        journal,
                        new JournalSender.Parts(hall.verifier(), bus, refusals, thread));
        service.start();
        sender.start();
        kept.start();
        bus.whenConnected(kept::look);
        bus.start();
        alive = true;
        return kept;
    }

    void kill() {
        if (alive) {
            alive = false;
            deaths++;
            thread.kill();
            bus.close();
            journal.close();
            world.after(world.between(Duration.ofSeconds(1), LONGEST_SLEEP), this::start);
        }
    }

    private void start() {
        try {
            thread = new WorldThread(world);
            thread.setWrongBy(wrong);
            bus = new WorldBus(broker);
            journal = openJournal();
            reserve = wire();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void setClockWrongBy(Duration duration) {
        wrong = duration;
        thread.setWrongBy(duration);
    }

    /// From now on it is not killed any more, and its clock is right.
    void calmDown() {
        mayDie = false;
        setClockWrongBy(Duration.ZERO);
    }

    /// Somebody wants a ticket; nobody else can until that is over.
    void visit(BusinessId business) {
        if (!alive) {
            return;
        }
        var request = new RequestId(new UUID(world.random().nextLong(), world.random().nextLong()));
        var plain = new Ask.TakeTicket(request, id, business, Optional.empty());
        var ask = world.chance(PRIORITY) ? plain.with(PriorityGroup.ELDERLY) : plain;
        var mine = thread;
        var _ =
                reserve.desk()
                        .ask(ask)
                        .thenAccept(reply -> {
                            if (alive && mine == thread) {
                                answered(request, reply);
                            }
                        });
    }

    private void answered(RequestId request, Reply reply) {
        switch (reply) {
            case Reply.Answered(Answer.TicketIssued issued) ->
                    print(request, issued.ticket(), false);
            case Reply.OutOfReserve(var ticket) -> {
                if (!wrong.isZero()) {
                    misdated.add(ticket.token());
                }
                print(request, ticket, true);
            }
            case Reply.Answered(Answer _), Reply.NoAnswer() -> unanswered++;
        }
    }

    private void print(RequestId request, Answer.Ticket ticket, boolean offline) {
        if (mayDie && world.chance(DIES_BEFORE_PRINTING)) {
            kill();
            return;
        }
        papers.add(new Paper(id.value(), request, ticket, offline));
        if (mayDie && world.chance(DIES_AFTER_PRINTING)) {
            kill();
            return;
        }
        try {
            reserve.journal()
                    .append(
                            new JournalEvent.SlipPrinted(
                                    ticket.number(),
                                    ticket.token(),
                                    JournalEvent.PrintResult.PRINTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Entries that the service has not receipted.
    int pending() throws IOException {
        return alive ? journal.waiting() : 1;
    }

    List<Paper> papers() {
        return papers;
    }

    /// It gave this ticket out while its clock was wrong: the time on the paper is no yardstick.
    boolean misdated(TicketToken token) {
        return misdated.contains(token);
    }

    int deaths() {
        return deaths;
    }

    int unanswered() {
        return unanswered;
    }

    void close() {
        thread.kill();
        bus.close();
        journal.close();
    }
}

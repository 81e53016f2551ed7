package mingbai.station;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import mingbai.model.place.BusinessId;
import mingbai.model.signing.Verifier;
import mingbai.model.status.Machine;
import mingbai.model.status.StationStatus;
import mingbai.program.bus.LastWill;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;
import mingbai.station.ask.MqttServiceDesk;
import mingbai.station.box.BoxCare;
import mingbai.station.box.SystemImage;
import mingbai.station.command.CommandFollower;
import mingbai.station.content.ContentStore;
import mingbai.station.content.ContentSync;
import mingbai.station.content.ScopeChain;
import mingbai.station.emergency.EmergencyWatch;
import mingbai.station.emergency.OrderStore;
import mingbai.station.health.Rounds;
import mingbai.station.health.StatusReporter;
import mingbai.station.identity.StationIdentity;
import mingbai.station.journal.JournalSender;
import mingbai.station.journal.SqliteJournal;
import mingbai.station.queue.QueueFollower;
import mingbai.station.reserve.KioskReserve;
import mingbai.station.reserve.ReserveKeeper;
import mingbai.station.reserve.TicketReserve;
import mingbai.station.reset.EndOfLife;
import mingbai.station.settings.StationSettings;
import mingbai.station.settings.ToldFollower;
import mingbai.station.trust.Refusals;
import mingbai.station.trust.TrustFollower;
import mingbai.station.trust.TrustStore;
import mingbai.station.update.SystemUpdates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A station put together. Content, live messages and updates have a thread each, so that a large
/// set never keeps a call waiting.
public final class StationRuntime implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StationRuntime.class);
    private static final int STOP_SECONDS = 5;
    private static final int RENEWAL_MINUTES = 60;
    private static final int DARK_SECONDS = 10;

    private final ScheduledThreadPoolExecutor contentThread = thread("station-content");
    private final ScheduledThreadPoolExecutor liveThread = thread("station-live");
    private final ScheduledThreadPoolExecutor updateThread = thread("station-update");
    private final MessageBus bus;
    private final TrustStore trust;
    private final TrustFollower follower;
    private final ContentStore store;
    private final OrderStore orders;
    private final EmergencyWatch emergency;
    private final SqliteJournal journal;
    private final ContentSync content;
    private final QueueFollower queue;
    private final MqttServiceDesk desk;
    private final KioskReserve reserve;
    private final boolean keepsReserve;
    private final JournalSender sender;
    private final StatusReporter reporter;
    private final CommandFollower commands;
    private final BoxCare box;
    private final ToldFollower told;
    private final SystemUpdates updates;

    private StationRuntime(
            StationSettings settings,
            StationStatus.Kind kind,
            InstantSource clock,
            SystemImage image)
            throws IOException {
        trust = TrustStore.open(settings.trust(), settings.data(), settings.place());
        var verifier = trust.verifier();
        var refusals = new Refusals(clock);
        var who = new StatusReporter.Who(settings.station(), settings.hall(), kind);
        bus = bus(settings, who.lastWill(clock.instant()));
        var following = new TrustFollower.Parts(bus, refusals, clock, contentThread);
        follower = new TrustFollower(trust, following);
        var chain = ScopeChain.of(settings.region(), settings.hall(), settings.station());
        store = ContentStore.open(settings.data(), verifier);
        journal = SqliteJournal.open(settings.data(), clock, TicketReserve.TABLES);
        var syncing = new ContentSync.Parts(verifier, bus, refusals, clock, contentThread);
        content = new ContentSync(chain, store, syncing);
        orders = OrderStore.open(settings.data());
        var parts = new EmergencyWatch.Parts(verifier, bus, refusals, journal, liveThread);
        emergency = new EmergencyWatch(chain.widestFirst(), orders, parts);
        var hearing = new QueueFollower.Parts(verifier, bus, refusals, clock, liveThread);
        queue = new QueueFollower(settings.hall(), hearing);
        var asking = new MqttServiceDesk.Parts(verifier, bus, refusals, liveThread);
        desk = new MqttServiceDesk(settings.hall(), settings.station(), asking);
        reserve = new KioskReserve(settings.station(), journal, reserveParts(clock));
        keepsReserve = kind == StationStatus.Kind.KIOSK;
        var sending = new JournalSender.Parts(verifier, bus, refusals, liveThread);
        sender = new JournalSender(settings.station(), journal, sending);
        var reporting =
                new StatusReporter.Parts(
                        bus, refusals, journal, content::clockSet, clock, liveThread);
        reporter = new StatusReporter(who, reporting);
        commands = new CommandFollower(settings.station(), commandParts(refusals, clock));
        told = told(settings);
        box = BoxCare.of(image, settings.data(), reporter::device);
        updates = new SystemUpdates(new SystemUpdates.Parts(image, settings.data(), updateThread));
        reporter.machine(() -> machine(image, updates));
    }

    private static Machine machine(SystemImage image, SystemUpdates updates) {
        var packed = StationRuntime.class.getPackage().getImplementationVersion();
        return new Machine(
                Objects.requireNonNullElse(packed, ""),
                image.version(),
                image.upSeconds(),
                updates.report());
    }

    private ToldFollower told(StationSettings settings) {
        commands.resets(new EndOfLife(settings.data(), journal));
        return new ToldFollower(
                settings.station(), settings.data(), reporter::device, commands::startAnew);
    }

    private static MessageBus bus(StationSettings settings, LastWill will) {
        return new PahoMessageBus(settings.broker(), settings.station().value(), Optional.of(will));
    }

    private CommandFollower.Parts commandParts(Refusals refusals, InstantSource clock) {
        var heard = new CommandFollower.Heard(trust.verifier(), bus, refusals);
        return new CommandFollower.Parts(
                heard, content::clockSet, clock, reporter::picture, liveThread);
    }

    private ReserveKeeper.Parts reserveParts(InstantSource clock) {
        // Tokens must not be guessed.
        var secret = new SecureRandom();
        return new ReserveKeeper.Parts(desk, content::current, clock, secret, liveThread);
    }

    /// Reads what the disk holds; [#station()] shows it from the first moment. No connection yet.
    public static StationRuntime open(
            StationSettings settings, StationStatus.Kind kind, InstantSource clock)
            throws IOException {
        return open(settings, kind, clock, SystemImage.here());
    }

    /// The same on a machine whose own files are somewhere else.
    public static StationRuntime open(
            StationSettings settings,
            StationStatus.Kind kind,
            InstantSource clock,
            SystemImage image)
            throws IOException {
        return new StationRuntime(settings, kind, clock, image);
    }

    private static ScheduledThreadPoolExecutor thread(String name) {
        var thread =
                new ScheduledThreadPoolExecutor(
                        1, work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        // What still comes in while the station stops is nobody's business any more.
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        return thread;
    }

    public Station station() {
        return new Station(
                content, queue, reserve.desk(), reserve.journal(), reporter, emergency, commands);
    }

    /// Whom this station believes.
    public Verifier verifier() {
        return trust.verifier();
    }

    /// Counts that grow, from one look to the next, while the station's threads do their work.
    public Map<String, LongSupplier> progress() {
        return Map.of(
                "live messages", new Rounds(liveThread), "content", new Rounds(contentThread));
    }

    /// How many journal entries the service has not receipted.
    public int pending() throws IOException {
        return journal.waiting();
    }

    /// How many numbers of a business it could give out by itself on a day.
    public int reserved(LocalDate day, BusinessId business) throws IOException {
        return reserve.left(day, business);
    }

    /// Has an enrolled station's certificate exchanged for the next one in time, and its updates
    /// fetched with it.
    public void enrolledAs(StationIdentity identity) {
        updates.from(identity);
        var _ =
                contentThread.scheduleWithFixedDelay(
                        () -> identity.renewWhenDue(saidTime()),
                        1,
                        RENEWAL_MINUTES,
                        TimeUnit.MINUTES);
    }

    /// The service's own time as it last signed it, when it told the queue.
    private Instant saidTime() {
        return queue.current().snapshot().map(board -> board.header().at()).orElse(Instant.EPOCH);
    }

    /// For a program that meets nobody: drops what is on the disk and not whole.
    public void readThrough() throws IOException {
        content.readThrough();
    }

    /// To be completed when the first picture is on the screen. A screen that stays dark does not
    /// keep its station away.
    public static CompletableFuture<Void> firstPicture() {
        return new CompletableFuture<Void>()
                .completeOnTimeout(null, DARK_SECONDS, TimeUnit.SECONDS);
    }

    /// Meets the service after that: until then drawing has the machine to itself, but for what
    /// will be drawn.
    public void startAfter(CompletableFuture<Void> firstPicture) {
        content.current().readAhead();
        firstPicture.join();
        start();
    }

    /// Meets the service, now and whenever it is there.
    public void start() {
        content.onChange(reporter::stored);
        content.onChange(told::look);
        told.look(content.current());
        follower.start();
        emergency.start();
        content.start();
        queue.start();
        desk.start();
        sender.start();
        updates.whenChanged(reporter::soon);
        commands.updates(updates::take);
        commands.start();
        updates.start();
        if (keepsReserve) {
            reserve.start();
            bus.whenConnected(reserve::look);
            content.onChange(news -> reserve.look());
        }
        box.start(contentThread);
        reporter.start();
        bus.start();
    }

    @Override
    public void close() {
        stop(liveThread);
        stop(contentThread);
        stop(updateThread);
        updates.close();
        reporter.close();
        bus.close();
        journal.close();
        store.close();
        orders.close();
        trust.close();
    }

    private static void stop(ScheduledThreadPoolExecutor thread) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A thread did not end in {} s", STOP_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

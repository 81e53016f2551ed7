package mingbai.rules.hostile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mingbai.model.content.Place;
import mingbai.model.content.Scope;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.status.RefusalReport;
import mingbai.model.wire.Topic;
import mingbai.program.bus.PahoMessageBus;
import mingbai.rules.journey.Until;
import mingbai.station.content.ContentStore;
import mingbai.station.content.ContentSync;
import mingbai.station.content.ScopeChain;
import mingbai.station.emergency.EmergencyWatch;
import mingbai.station.emergency.OrderStore;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.trust.Refusals;
import mingbai.station.trust.TrustFollower;
import mingbai.station.trust.TrustStore;

/// The parts of a station that believe and refuse, with nothing around them.
final class BareStation implements AutoCloseable {
    static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));

    private static final int SECONDS = 30;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1);
    private final Refusals refusals = new Refusals(InstantSource.system());
    private final PahoMessageBus bus;
    private final TrustStore trust;
    private final ContentStore store;
    private final OrderStore orders;
    private final ContentSync content;
    private final EmergencyWatch emergency;

    private BareStation(URI broker, Path folder, Path given) throws IOException {
        var place = new Place(new RegionCode("530127000000"), new HallId("songming"));
        var id = folder.getFileName().toString();
        var chain = ScopeChain.of(place.region(), place.hall(), new StationId(id));
        var clock = InstantSource.system();
        bus = new PahoMessageBus(broker.toString(), id, Optional.empty());
        trust = TrustStore.open(given, folder, place);
        store = ContentStore.open(folder, trust.verifier());
        orders = OrderStore.open(folder);
        content =
                new ContentSync(
                        chain,
                        store,
                        new ContentSync.Parts(trust.verifier(), bus, refusals, clock, thread));
        emergency =
                new EmergencyWatch(
                        chain.widestFirst(),
                        orders,
                        new EmergencyWatch.Parts(
                                trust.verifier(), bus, refusals, new InMemoryJournal(), thread));
        new TrustFollower(trust, new TrustFollower.Parts(bus, refusals, clock, thread)).start();
        content.start();
        emergency.start();
        bus.start();
    }

    static BareStation open(URI broker, Path folder, Path given) throws IOException {
        return new BareStation(broker, folder, given);
    }

    /// The texts of the notices that it shows.
    List<String> shown() {
        return content.current().notices(InstantSource.system().instant()).stream()
                .filter(notice -> notice.id().equals("n1"))
                .map(Notice::body)
                .toList();
    }

    boolean dark() {
        return emergency.current().dark();
    }

    List<Reason> reasons() {
        return refusals.last().stream().map(RefusalReport::reason).toList();
    }

    /// Puts a message on the broker, to stay.
    void put(Topic topic, byte[] message) {
        if (!bus.retain(topic, message)) {
            throw new AssertionError("the broker did not take " + topic);
        }
    }

    /// Puts a message on the broker, and waits until it was looked at and refused.
    void refuses(Reason reason, Topic topic, byte[] message) {
        long before = refusals.count();
        put(topic, message);
        await(() -> refusals.count() > before && reasons().getLast() == reason);
    }

    void await(Callable<Boolean> condition) {
        Until.happens(SECONDS, TimeUnit.SECONDS, condition);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        bus.close();
        store.close();
        orders.close();
        trust.close();
    }
}

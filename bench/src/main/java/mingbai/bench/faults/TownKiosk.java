package mingbai.bench.faults;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import mingbai.model.status.StationStatus;
import mingbai.station.Station;
import mingbai.station.StationRuntime;
import mingbai.station.content.HallContent;
import mingbai.station.settings.StationSettings;

/// A kiosk with everything but a screen, and its visitors. It is looked after by nobody.
final class TownKiosk implements AutoCloseable {
    private final Town town;
    private final StationSettings settings;
    private final InstantSource clock;
    private final Visitors visitors;
    private StationRuntime runtime;

    private TownKiosk(Town town, StationSettings settings, InstantSource clock, Visitors visitors)
            throws IOException {
        this.town = town;
        this.settings = settings;
        this.clock = clock;
        this.visitors = visitors;
        this.runtime = opened();
    }

    /// A new one, that has everything it shows.
    static TownKiosk begin(Town town, String name, InstantSource clock, RandomGenerator chance)
            throws Exception {
        var settings = town.kiosk(name);
        var visitors = new Visitors(settings.station(), town.businesses(), chance);
        var kiosk = new TownKiosk(town, settings, clock, visitors);
        kiosk.awaitContent();
        return kiosk;
    }

    private StationRuntime opened() throws IOException {
        var started = StationRuntime.open(settings, StationStatus.Kind.KIOSK, clock);
        started.start();
        return started;
    }

    Station station() {
        return runtime.station();
    }

    StationRuntime runtime() {
        return runtime;
    }

    Visitors visitors() {
        return visitors;
    }

    void come(int many) throws Exception {
        visitors.come(runtime.station(), many);
    }

    /// Off and on again; what it shows before anybody can have told it.
    HallContent restart() throws IOException {
        runtime.close();
        var opened = StationRuntime.open(settings, StationStatus.Kind.KIOSK, clock);
        var first = opened.station().content().current();
        runtime = opened;
        opened.start();
        return first;
    }

    void awaitContent() throws Exception {
        town.awaitTrue("what is published", () -> shows(station().content().current()));
    }

    /// Whether that is everything the town has published.
    boolean shows(HallContent content) {
        return !town.out().isEmpty()
                && town.out().stream()
                        .allMatch(out ->
                                content.versions().stream()
                                        .anyMatch(v ->
                                                v.scope().equals(out.scope())
                                                        && v.number() == out.version()));
    }

    /// The fault is over: something new arrives, everything is handed over, and nothing that
    /// visitors were told is missing or there twice. Nobody has touched the kiosk.
    Row recovered(String fault, String how, int times) throws Exception {
        var wrong = new ArrayList<String>();
        town.publish();
        awaitContent();
        come(1);
        town.awaitTrue("the journal's receipts", () -> runtime.pending() == 0);
        if (!shows(restart())) {
            wrong.add("it does not begin with the last good content");
        }
        wrong.addAll(Audit.wrong(town.hall(), visitors.tickets(), visitors.ratings()));
        return row(fault, how, times, wrong);
    }

    private Row row(String fault, String how, int times, List<String> wrong) {
        return new Row(
                fault, how, times, visitors.tickets().size(), visitors.ratings().size(), wrong);
    }

    @Override
    public void close() {
        runtime.close();
    }
}

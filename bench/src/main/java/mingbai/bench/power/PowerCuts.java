package mingbai.bench.power;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import mingbai.bench.disk.Arrival;
import mingbai.bench.disk.CrashState;
import mingbai.bench.disk.Deed;
import mingbai.bench.disk.Lie;
import mingbai.bench.disk.TracedDisk;
import mingbai.bench.ground.Checkout;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.power.Promises.Entry;
import mingbai.model.signing.TrustRoot;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.database.Database;

/// Cuts the power of a recorded hall again and again, and opens what is left of its disks.
final class PowerCuts {
    private static final List<Arrival> ARRIVALS = List.of(Arrival.values());

    private final Checkout checkout;
    private final Recording recording;
    private final StationCheck station;
    private final ServiceCheck service;
    private final TrustRoot root;

    private PowerCuts(
            Checkout checkout, Recording recording, StationCheck station, ServiceCheck service)
            throws IOException {
        this.checkout = checkout;
        this.recording = recording;
        this.station = station;
        this.service = service;
        this.root = root(service.keys());
    }

    static PowerCuts of(
            Checkout checkout, Recording recording, InstantSource clock, RandomGenerator chance)
            throws IOException {
        var ground = recording.ground();
        Set<Entry> taken;
        try (var database = Database.open(ground.serviceData().resolve("service.db"))) {
            taken =
                    Entry.in(
                            database.read(sql ->
                                    sql.list(
                                            "SELECT body FROM journal_entry",
                                            row -> row.getString(1))));
        }
        return new PowerCuts(
                checkout,
                recording,
                new StationCheck(taken, clock),
                new ServiceCheck(ServiceCheck.keysOf(ground), clock, chance));
    }

    private static TrustRoot root(Map<String, String> keys) throws IOException {
        try {
            return Wire.read(
                    String.valueOf(keys.get("trust.json")).getBytes(StandardCharsets.UTF_8),
                    TrustRoot.class);
        } catch (MalformedMessage e) {
            throw new IOException("the recorded hall has no root", e);
        }
    }

    /// How many cuts, of which disk, of every how many-th all rooms are started, and by which lie.
    record Wanted(String part, int states, int roomsEvery, Lie lie) {}

    /// What came of them: how many by kind, how many were all different, how often the rooms were
    /// started, how many things had been promised at most, and what was wrong, by what it was.
    record Outcome(
            Map<Arrival, Integer> kinds,
            int distinct,
            int rooms,
            int promised,
            int faulty,
            Map<String, Integer> faults) {}

    /// Cuts at moments that are spread over all that this part of the disk was asked.
    Outcome run(Wanted wanted, RandomGenerator chance, LongConsumer progress)
            throws IOException, InterruptedException {
        try (var hands = new Hands()) {
            var cutting = run(new Cutting(wanted, chance, hands), wanted, chance, progress);
            hands.finish();
            return cutting.outcome();
        }
    }

    private Cutting run(
            Cutting cutting, Wanted wanted, RandomGenerator chance, LongConsumer progress)
            throws IOException, InterruptedException {
        int[] possible = recording.moments(wanted.part());
        int[] moments =
                chance.ints(wanted.states(), 0, possible.length)
                        .map(i -> possible[i])
                        .sorted()
                        .toArray();
        int next = 0;
        int done = 0;
        for (var deed : recording.deeds()) {
            cutting.apply(deed);
            while (next < moments.length && moments[next] == done) {
                cutting.cut(next);
                progress.accept(++next);
            }
            done++;
        }
        return cutting;
    }

    /// The disk and what was promised, while the recording passes.
    private final class Cutting {
        private final Wanted wanted;
        private final RandomGenerator chance;
        private final TracedDisk disk;
        private final Promises promises = new Promises();
        private final Tally tally = new Tally();
        private final Hands hands;

        Cutting(Wanted wanted, RandomGenerator chance, Hands hands) throws IOException {
            this.wanted = wanted;
            this.chance = chance;
            this.hands = hands;
            this.disk = new TracedDisk(recording.ground().disk(), wanted.lie());
        }

        void apply(Deed deed) {
            if (deed instanceof Deed.Said(String line)) {
                promises.said(line);
            } else {
                disk.apply(deed);
            }
        }

        void cut(int number) throws InterruptedException {
            var arrival = ARRIVALS.get(number % ARRIVALS.size());
            var state = disk.cut(wanted.part(), arrival, chance);
            var owed = promises.copy();
            hands.take(() -> {
                tally.state(arrival, state.mark());
                look(state, owed, number);
            });
        }

        private void look(CrashState state, Promises owed, int number) throws IOException {
            try (var folder = TemporaryFolder.inMemory(checkout)) {
                var ground = PowerGround.in(folder.path());
                state.into(ground.disk());
                tally.faults(
                        wanted.part().equals(PowerGround.STATION)
                                ? station.faults(
                                        ground.lonelyKiosk(recording.ground().trust()), owed)
                                : service.faults(ground, owed));
                if (wanted.roomsEvery() > 0 && number % wanted.roomsEvery() == 0) {
                    tally.rooms();
                    tally.faults(service.faultsOfRooms(ground, owed, root));
                }
            }
        }

        Outcome outcome() {
            return tally.outcome(promises.count());
        }
    }

    /// Counts.
    private static final class Tally {
        private final Map<Arrival, Integer> kinds = new EnumMap<>(Arrival.class);
        private final Set<Long> marks = new HashSet<>();
        private final Map<String, Integer> faults = new TreeMap<>();
        private int rooms;
        private int faulty;

        synchronized void state(Arrival arrival, long mark) {
            kinds.merge(arrival, 1, Integer::sum);
            marks.add(mark);
        }

        synchronized void rooms() {
            rooms++;
        }

        synchronized void faults(List<String> found) {
            faulty += found.isEmpty() ? 0 : 1;
            found.forEach(fault -> faults.merge(fault, 1, Integer::sum));
        }

        synchronized Outcome outcome(int promised) {
            return new Outcome(kinds, marks.size(), rooms, promised, faulty, faults);
        }
    }
}

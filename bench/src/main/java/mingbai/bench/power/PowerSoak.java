package mingbai.bench.power;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.disk.Lie;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.page.ReliabilityPage;
import mingbai.bench.power.PowerCuts.Outcome;
import mingbai.bench.power.PowerCuts.Wanted;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;

/// The power is cut 10,000 times, half of them at a kiosk and half at the service: what is left
/// must open, show the last good content and hold what was acknowledged. Disks that lie about their
/// syncs must lose something, or the run has proved nothing.
public final class PowerSoak implements Soak {
    private static final long STATES = 10_000;
    private static final Size FULL = new Size(12, 250, 40);
    private static final int STEP = 500;
    private static final int FAULTS_TOLD = 5;

    /// How many rounds the hall works; of how many states all rooms of the service are started; and
    /// how many honest states stand against each dishonest one.
    public record Size(int rounds, int roomsOf, int controlOf) {}

    @Override
    public String name() {
        return "power";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var table = new PowerTable();
        var verdict = run(plan, FULL, table);
        table.lines().forEach(plan.progress());
        ReliabilityPage.of(plan.conditions().checkout())
                .put(
                        name(),
                        "--states %d --seed %d".formatted(states(plan), plan.seed()),
                        table.lines());
        return verdict;
    }

    private static int states(Plan plan) {
        return Math.toIntExact(plan.count().orElse(STATES));
    }

    /// The same of another size.
    public Verdict run(Plan plan, Size size) throws Exception {
        return run(plan, size, new PowerTable());
    }

    private Verdict run(Plan plan, Size size, PowerTable table) throws Exception {
        var conditions = plan.conditions();
        var checkout = conditions.checkout();
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
        var verdict = new Verdict(name(), plan.seed());
        try (var folder = TemporaryFolder.inMemory(checkout)) {
            var recording = Recording.make(checkout, folder.path(), size.rounds(), plan.seed());
            verdict.count("deeds", recording.deeds().size());
            var cuts = PowerCuts.of(checkout, recording, conditions.clock(), conditions.random());
            int half = states(plan) / 2;
            var progress = plan.each(STEP, "states");
            for (var part : List.of(PowerGround.STATION, PowerGround.SERVICE)) {
                int rooms = part.equals(PowerGround.SERVICE) ? size.roomsOf() : 0;
                var outcome = cuts.run(new Wanted(part, half, rooms, Lie.NONE), chance, progress);
                table.honest(part, outcome);
                judge(verdict, part, outcome);
                control(cuts, part, half / size.controlOf(), chance, table)
                        .forEach(lie ->
                                verdict.holds("the %s with %s loses".formatted(part, lie), false));
            }
        }
        return verdict;
    }

    private static void judge(Verdict verdict, String part, Outcome outcome) {
        int states = outcome.kinds().values().stream().mapToInt(Integer::intValue).sum();
        verdict.count(part + "-states", states);
        verdict.count(part + "-distinct", outcome.distinct());
        verdict.count(part + "-promises", outcome.promised());
        verdict.count(part + "-faulty", outcome.faulty());
        outcome.faults().entrySet().stream()
                .limit(FAULTS_TOLD)
                .forEach(fault -> verdict.same(part + " " + fault.getKey(), 0, fault.getValue()));
    }

    /// The lies by which nothing was lost.
    private static List<Lie> control(
            PowerCuts cuts, String part, int states, RandomGenerator chance, PowerTable table)
            throws Exception {
        LongConsumer quietly = done -> {};
        List<Lie> harmless = new ArrayList<>();
        for (var lie : List.of(Lie.EVERY_SYNC, Lie.LOG_SYNCS, Lie.FOLDER_SYNCS)) {
            var outcome = cuts.run(new Wanted(part, states, 0, lie), chance, quietly);
            table.lying(part, lie, states, outcome);
            if (outcome.faulty() == 0) {
                harmless.add(lie);
            }
        }
        return harmless;
    }
}

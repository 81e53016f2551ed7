package mingbai.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.page.ReliabilityPage;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;

/// Network, broker, disk, clock and service fail, one after the other; after each the kiosk is as
/// it must be, and nobody has touched it.
public final class FaultsSoak implements Soak {
    private static final NetworkFaults.Size NETWORK = new NetworkFaults.Size(10, 2, 5, 5, 100);
    private static final int DISKS = 3;

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var conditions = plan.conditions();
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
        List<String> table = new ArrayList<>(Row.HEAD);
        var verdict = new Verdict(name(), plan.seed());
        try (var folder = TemporaryFolder.inMemory(conditions.checkout());
                var town =
                        Town.found(
                                conditions.checkout(),
                                folder.path(),
                                new MovedClock(conditions.clock()),
                                conditions.random())) {
            Consumer<Row> told =
                    row -> {
                        table.add(row.line());
                        plan.progress().accept(row.line());
                        judge(verdict, row);
                    };
            new NetworkFaults(town, chance, NETWORK).tell(told);
            new DiskFaults(conditions.checkout(), town, chance, DISKS).tell(told);
            // Last, because it takes the town's clock with it.
            new TimeFaults(town, conditions.clock(), chance).tell(told);
        }
        ReliabilityPage.of(conditions.checkout()).put(name(), "--seed " + plan.seed(), table);
        return verdict;
    }

    private static void judge(Verdict verdict, Row row) {
        verdict.count(row.english(), row.times());
        row.wrong().forEach(wrong -> verdict.holds(row.english() + ": " + wrong, false));
    }
}

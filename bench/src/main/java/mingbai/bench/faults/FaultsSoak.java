package mingbai.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.page.ReliabilityPage;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;

/// Network, broker, disk, clock and service fail, one after the other; after each the kiosk is as
/// it must be, and nobody has touched it.
public final class FaultsSoak implements Soak {
    private static final NetworkFaults.Size NETWORK = new NetworkFaults.Size(20, 3, 10, 10, 100);
    private static final int DISKS = 5;

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
            for (var row : rows(plan, town, chance)) {
                table.add(row.line());
                verdict.count(row.fault().replaceAll(".* · ", "").replace(' ', '-'), row.times());
                row.wrong().forEach(wrong -> verdict.holds(row.fault() + ": " + wrong, false));
            }
        }
        ReliabilityPage.of(conditions.checkout()).put(name(), "--seed " + plan.seed(), table);
        table.forEach(plan.progress());
        return verdict;
    }

    private static List<Row> rows(Plan plan, Town town, RandomGenerator chance) throws Exception {
        List<Row> rows = new ArrayList<>();
        var conditions = plan.conditions();
        rows.addAll(new NetworkFaults(town, chance, NETWORK).rows());
        rows.addAll(new DiskFaults(conditions.checkout(), town, chance, DISKS).rows());
        // Last, because it takes the town's clock with it.
        rows.addAll(new TimeFaults(town, conditions.clock(), chance).rows());
        return rows;
    }
}

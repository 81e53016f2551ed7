package mingbai.bench.soak;

import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.simulation.QueueSimulation;

/// The queue's simulation at length: 200,000 papers unless told otherwise.
public final class QueueSoak implements Soak {
    private static final long PAPERS = 200_000;
    private static final int STEP = 5_000;

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var checkout = plan.conditions().checkout();
        // Nobody is killed but in the simulation: no disk is needed for what must last.
        try (var folder = TemporaryFolder.inMemory(checkout)) {
            var outcome =
                    QueueSimulation.run(
                            folder.path(),
                            checkout.sampleWorkbook(),
                            plan.seed(),
                            Math.toIntExact(plan.count().orElse(PAPERS)),
                            plan.each(STEP, "papers"));
            var verdict = new Verdict(name(), plan.seed());
            outcome.counts().forEach(verdict::count);
            outcome.faults()
                    .forEach((fault, number) -> {
                        verdict.count(fault, number);
                        verdict.same(fault, 0, number);
                    });
            return verdict;
        }
    }
}

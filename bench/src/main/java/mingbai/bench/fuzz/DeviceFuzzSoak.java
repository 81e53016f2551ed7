package mingbai.bench.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// So many inputs for each parser of device bytes: none of them throws, or fills its memory.
public final class DeviceFuzzSoak implements Soak {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceFuzzSoak.class);
    private static final long USUAL_INPUTS = 1_000_000;

    @Override
    public String name() {
        return "fuzz-devices";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var verdict = new Verdict(name(), plan.seed());
        long inputs = plan.count().orElse(USUAL_INPUTS);
        // Kept, unlike other runs' folders: an input that breaks a parser is evidence.
        Path kept = plan.conditions().checkout().root().resolve(".hall/fuzz");
        for (var parser : DeviceParser.values()) {
            Path folder = Files.createDirectories(kept.resolve(parser.name()));
            var outcome = new Fuzzer(folder, plan.seed()).run(List.of(parser), inputs);
            verdict.count(parser.name(), outcome.inputs());
            verdict.count("reached", outcome.reached());
            verdict.holds(parser.name() + " (" + folder + ")", outcome.held());
            LOG.warn("{}: {} inputs, {} reached", parser, outcome.inputs(), outcome.reached());
            if (!outcome.held()) {
                LOG.error("{} broke: {}", parser, outcome.failure());
            }
        }
        return verdict;
    }
}

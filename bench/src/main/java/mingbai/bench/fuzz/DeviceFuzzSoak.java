package mingbai.bench.fuzz;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// So many inputs for each parser of device bytes: none of them throws, or fills its memory. As
/// many parsers at a time as the machine has cores.
public final class DeviceFuzzSoak implements Soak {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceFuzzSoak.class);
    private static final long USUAL_INPUTS = 1_000_000;

    @Override
    public String name() {
        return "fuzz-devices";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        // Kept, unlike other runs' folders: an input that breaks a parser is evidence.
        Path kept = plan.conditions().checkout().root().resolve(".hall/fuzz");
        long inputs = plan.count().orElse(USUAL_INPUTS);
        Map<DeviceParser, Future<Fuzzer.Outcome>> runs = new EnumMap<>(DeviceParser.class);
        var verdict = new Verdict(name(), plan.seed());
        try (var hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var parser : DeviceParser.values()) {
                var fuzzer = new Fuzzer(kept.resolve(parser.name()), plan.seed());
                runs.put(parser, hands.submit(() -> fuzzer.run(List.of(parser), inputs)));
            }
            for (var run : runs.entrySet()) {
                judge(verdict, run.getKey(), inputs, run.getValue().get());
            }
        }
        return verdict;
    }

    private static void judge(
            Verdict verdict, DeviceParser parser, long inputs, Fuzzer.Outcome outcome) {
        verdict.count(parser.name(), outcome.inputs());
        verdict.count("reached", outcome.reached());
        LOG.warn("{}: {} inputs, {} reached", parser, outcome.inputs(), outcome.reached());
        verdict.same(parser.name() + " takes all", inputs, outcome.inputs());
        verdict.holds(parser.name(), outcome.held());
        if (!outcome.held()) {
            LOG.error("{} broke: {}", parser, outcome.failure());
        }
    }
}

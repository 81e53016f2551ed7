package mingbai.bench.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// So many inputs for each of these parsers of device bytes: none of them throws, or fills its
/// memory. As many parsers at a time as the machine has cores.
public final class DeviceFuzzSoak implements Soak {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceFuzzSoak.class);
    private static final long USUAL_INPUTS = 1_000_000;

    private final String name;
    private final List<DeviceParser> parsers;
    private final Consumer<String> progress;

    private DeviceFuzzSoak(String name, List<DeviceParser> parsers, Consumer<String> progress) {
        this.name = name;
        this.parsers = parsers;
        this.progress = progress;
    }

    /// All parsers together, and each by a name of its own; how far they are is told meanwhile.
    public static List<Soak> each(Consumer<String> progress) {
        List<Soak> soaks = new ArrayList<>();
        var all = List.of(DeviceParser.values());
        soaks.add(new DeviceFuzzSoak("fuzz-devices", all, progress));
        for (DeviceParser parser : all) {
            soaks.add(new DeviceFuzzSoak(parser.word(), List.of(parser), progress));
        }
        return soaks;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        // Kept, unlike other runs' folders: an input that breaks a parser is evidence.
        Path kept = plan.conditions().checkout().root().resolve(".hall/fuzz");
        long inputs = plan.count().orElse(USUAL_INPUTS);
        Map<DeviceParser, Future<Fuzzer.Outcome>> runs = new EnumMap<>(DeviceParser.class);
        var verdict = new Verdict(name(), plan.seed());
        try (var hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var parser : parsers) {
                var fuzzer =
                        new Fuzzer(
                                kept.resolve(parser.name()),
                                plan.seed(),
                                soFar -> tell(parser, inputs, soFar));
                runs.put(
                        parser,
                        hands.submit(() -> {
                            var outcome = fuzzer.run(List.of(parser), inputs);
                            tell(parser, inputs, outcome);
                            return outcome;
                        }));
            }
            for (var run : runs.entrySet()) {
                judge(verdict, run.getKey(), inputs, run.getValue().get());
            }
        }
        return verdict;
    }

    private void tell(DeviceParser parser, long inputs, Fuzzer.Outcome outcome) {
        progress.accept(
                String.format(
                        Locale.ROOT,
                        "# %s: %,d of %,d inputs, %d reached%s",
                        parser.word(),
                        outcome.inputs(),
                        inputs,
                        outcome.reached(),
                        outcome.held() ? "" : ", BROKEN"));
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

package mingbai.bench;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.bench.device.DeviceBench;
import mingbai.bench.figure.Bench;
import mingbai.bench.figure.Report;
import mingbai.bench.ground.Checkout;
import mingbai.bench.ground.Conditions;
import mingbai.bench.publish.ServiceBench;
import mingbai.bench.queue.QueueBench;
import mingbai.bench.screen.DisplayBench;
import mingbai.bench.screen.KioskBench;
import mingbai.bench.wall.WallBench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Measures: `[NAME] [--runs N]`, every group without a name.
public final class BenchMain {
    private static final String RUNS = "--runs";
    private static final int USUAL_RUNS = 5;

    private BenchMain() {}

    public static void main(String[] arguments) {
        var out = new StandardOutput();
        try {
            var call = Call.parse(arguments, Set.of(RUNS));
            var checkout = Checkout.here();
            LogFile.open(checkout.root().resolve(".hall/bench.log"));
            int runs = Math.toIntExact(call.number(RUNS, USUAL_RUNS));
            var conditions =
                    new Conditions(checkout, InstantSource.system(), new SecureRandom(), runs);
            for (var bench : chosen(call, benches(conditions))) {
                bench.run(new Report(out));
            }
            // Parts that were measured may have left threads that nobody waits for.
            System.exit(0);
        } catch (IllegalArgumentException e) {
            out.accept("错误 · error: " + e.getMessage());
            System.exit(2);
        } catch (Exception e) {
            log().error("The measurement failed", e);
            out.accept("错误 · error: " + e + " (.hall/bench.log)");
            System.exit(1);
        }
    }

    /// Not before the log file is chosen.
    private static Logger log() {
        return LoggerFactory.getLogger(BenchMain.class);
    }

    private static List<Bench> benches(Conditions conditions) {
        return List.of(
                new KioskBench(conditions),
                new DisplayBench(conditions),
                new WallBench(conditions),
                new QueueBench(conditions),
                new ServiceBench(conditions),
                new DeviceBench(conditions));
    }

    private static List<Bench> chosen(Call call, List<Bench> all) {
        var chosen =
                all.stream().filter(b -> call.name().map(b.name()::equals).orElse(true)).toList();
        if (chosen.isEmpty()) {
            String names = all.stream().map(Bench::name).collect(Collectors.joining(" "));
            throw new IllegalArgumentException(
                    "没有这一组 · no such group: %s (%s)".formatted(call.name().orElse(""), names));
        }
        return chosen;
    }
}

package mingbai.bench;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.bench.faults.FaultsSoak;
import mingbai.bench.fuzz.DeviceFuzzSoak;
import mingbai.bench.ground.Checkout;
import mingbai.bench.ground.Conditions;
import mingbai.bench.kill.KillSoak;
import mingbai.bench.machine.ImageSoak;
import mingbai.bench.machine.ResumeSoak;
import mingbai.bench.machine.UpdateSoak;
import mingbai.bench.plug.ReplugSoak;
import mingbai.bench.power.PowerSoak;
import mingbai.bench.screen.DisplaySoak;
import mingbai.bench.screen.MonkeySoak;
import mingbai.bench.soak.FuzzSoak;
import mingbai.bench.soak.QueueSoak;
import mingbai.bench.soak.SimulationSoak;
import mingbai.bench.soak.Soak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs one of the long runs: `NAME [--minutes N] [--count N] [--seed N]`, where `--states` and
/// `--hours` are other words for `--count`. Ends with 1 where it falls short.
public final class SoakMain {
    private static final String MINUTES = "--minutes";
    private static final String COUNT = "--count";
    private static final String STATES = "--states";
    private static final String HOURS = "--hours";
    private static final String SEED = "--seed";
    private static final long USUAL_MINUTES = 5;
    private static final StandardOutput OUT = new StandardOutput();
    private static final List<Soak> SOAKS =
            Stream.concat(
                            Stream.of(
                                    new SimulationSoak(),
                                    KillSoak.forATime(),
                                    KillSoak.forCycles(),
                                    new PowerSoak(),
                                    new FaultsSoak(),
                                    new ImageSoak(),
                                    new UpdateSoak(),
                                    new ResumeSoak(),
                                    new FuzzSoak(),
                                    new ReplugSoak(),
                                    new QueueSoak(),
                                    new DisplaySoak(),
                                    new MonkeySoak()),
                            DeviceFuzzSoak.each(OUT).stream())
                    .toList();

    private SoakMain() {}

    public static void main(String[] arguments) {
        var out = OUT;
        try {
            var call = Call.parse(arguments, Set.of(MINUTES, COUNT, STATES, HOURS, SEED));
            var soak = chosen(call);
            var checkout = Checkout.here();
            LogFile.open(checkout.root().resolve(".hall/soak.log"));
            var clock = InstantSource.system();
            var plan =
                    new Soak.Plan(
                            new Conditions(checkout, clock, new SecureRandom(), 1),
                            Duration.ofMinutes(call.number(MINUTES, USUAL_MINUTES)),
                            count(call),
                            call.number(SEED, clock.millis()),
                            out);
            out.accept("# soak %s, seed %d".formatted(soak.name(), plan.seed()));
            var verdict = soak.run(plan);
            out.accept(verdict.line());
            System.exit(verdict.held() ? 0 : 1);
        } catch (IllegalArgumentException e) {
            out.accept("错误 · error: " + e.getMessage());
            System.exit(2);
        } catch (Exception e) {
            log().error("The run failed", e);
            out.accept("错误 · error: " + e + " (.hall/soak.log)");
            System.exit(1);
        }
    }

    private static OptionalLong count(Call call) {
        long count = call.number(COUNT, call.number(STATES, call.number(HOURS, 0)));
        return count > 0 ? OptionalLong.of(count) : OptionalLong.empty();
    }

    /// Not before the log file is chosen.
    private static Logger log() {
        return LoggerFactory.getLogger(SoakMain.class);
    }

    private static Soak chosen(Call call) {
        String name = call.name().orElse("");
        return SOAKS.stream()
                .filter(soak -> soak.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "没有这一项 · no such run: '%s' (%s)".formatted(name, names())));
    }

    private static String names() {
        return SOAKS.stream().map(Soak::name).collect(Collectors.joining(" "));
    }
}

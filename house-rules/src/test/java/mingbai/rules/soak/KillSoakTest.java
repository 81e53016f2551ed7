package mingbai.rules.soak;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import mingbai.bench.ground.Checkout;
import mingbai.bench.ground.Conditions;
import mingbai.bench.kill.KillSoak;
import mingbai.bench.process.SameJava;
import mingbai.bench.soak.Soak;
import org.junit.jupiter.api.Test;

/// A few of the kills that `./hall soak queue-kill` counts by the thousand.
class KillSoakTest {
    private static final long SEED = 530_127;
    private static final int KILLS = 8;

    @Test
    void aServiceKilledAgainAndAgainLosesNoTicketAndGivesNoNumberTwice() throws Exception {
        var conditions =
                new Conditions(
                        Checkout.here(),
                        InstantSource.system(),
                        RandomGenerator.of("L64X128MixRandom"),
                        1);
        var plan = new Soak.Plan(conditions, Duration.ZERO, OptionalLong.of(KILLS), SEED, _ -> {});
        var verdict = KillSoak.forCycles().run(plan, (_, config) -> service(config));
        assertTrue(verdict.held(), verdict::line);
    }

    private static ProcessBuilder service(Path config) {
        return new ProcessBuilder(SameJava.running(RoomsMain.class, "--config", config.toString()));
    }
}

package mingbai.rules.soak;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import mingbai.bench.ground.Checkout;
import mingbai.bench.ground.Conditions;
import mingbai.bench.power.PowerSoak;
import mingbai.bench.power.PowerSoak.Size;
import mingbai.bench.soak.Soak;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// A few of the power cuts that `./hall soak power` counts by the thousand, and the disks that lie.
class PowerCutTest {
    private static final long SEED = 530_127;
    private static final int STATES = 200;
    private static final Size SMALL = new Size(2, 100, 10);

    @Test
    void whateverAPowerCutLeavesOpensAndHoldsWhatWasAcknowledged() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/cc")));
        var conditions =
                new Conditions(
                        Checkout.here(),
                        InstantSource.system(),
                        RandomGenerator.of("L64X128MixRandom"),
                        1);
        var plan = new Soak.Plan(conditions, Duration.ZERO, OptionalLong.of(STATES), SEED, _ -> {});
        var verdict = new PowerSoak().run(plan, SMALL);
        assertTrue(verdict.held(), verdict::line);
    }
}

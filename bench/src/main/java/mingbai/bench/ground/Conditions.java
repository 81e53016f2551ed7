package mingbai.bench.ground;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Under which conditions is measured: where, by which clock and chance, and how many runs.
public record Conditions(
        Checkout checkout, InstantSource clock, RandomGenerator random, int runs) {}

package mingbai.kiosk;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/// Time, threads and chance, as the real world or a test has them. `ui` runs in the thread that
/// draws, `background` anywhere else.
public record Backstage(
        InstantSource clock, Executor ui, Executor background, RandomGenerator random) {}

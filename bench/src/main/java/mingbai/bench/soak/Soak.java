package mingbai.bench.soak;

import java.time.Duration;
import java.util.OptionalLong;
import mingbai.bench.ground.Conditions;

/// A long run that counts, and ends in a verdict.
public interface Soak {
    /// The name after `./hall soak`.
    String name();

    Verdict run(Plan plan) throws Exception;

    /// How long, or how many where a run counts instead, and out of which seed everything is drawn
    /// that a run decides by chance.
    record Plan(Conditions conditions, Duration time, OptionalLong count, long seed) {}
}

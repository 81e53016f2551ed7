package mingbai.bench.soak;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import mingbai.bench.ground.Conditions;

/// A long run that counts, and ends in a verdict.
public interface Soak {
    /// The name after `./hall soak`.
    String name();

    Verdict run(Plan plan) throws Exception;

    /// How long, or how many where a run counts instead, out of which seed everything is drawn that
    /// a run decides by chance, and who hears how far it is.
    record Plan(
            Conditions conditions,
            Duration time,
            OptionalLong count,
            long seed,
            Consumer<String> progress) {

        /// Tells now and then how far a run is: at each so many.
        public LongConsumer each(long step, String what) {
            return done -> {
                if (done % step == 0) {
                    progress.accept("  %d %s".formatted(done, what));
                }
            };
        }
    }
}

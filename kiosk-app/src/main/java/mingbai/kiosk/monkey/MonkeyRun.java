package mingbai.kiosk.monkey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A monkey at a running kiosk, in rounds: it touches for a while, then lets go for longer than any
/// visit lasts, and then the welcome screen must be there. What came of it is in a file, a count a
/// line; whoever reads it then has time to look at a kiosk at rest.
public final class MonkeyRun {
    private static final Logger LOG = LoggerFactory.getLogger(MonkeyRun.class);
    private static final Duration TOUCHING = Duration.ofMinutes(2);
    private static final Duration LETTING_GO = Duration.ofMinutes(4);
    private static final Duration RESTING = Duration.ofMinutes(2);

    private final Monkey monkey;
    private final Path tally;
    private final BooleanSupplier home;
    private Instant began = Instant.MIN;
    private long rounds;
    private long stuck;

    /// `home` says whether the welcome screen is there.
    public MonkeyRun(Monkey monkey, Path tally, BooleanSupplier home) {
        this.monkey = monkey;
        this.tally = tally;
        this.home = home;
    }

    /// To be called some times a second, on the thread that draws; `failures` is how often the
    /// kiosk has apologised.
    public void step(Instant now, long failures) {
        if (began.equals(Instant.MIN)) {
            began = now;
        }
        var since = Duration.between(began, now);
        if (since.isNegative()) {
            return;
        }
        if (since.compareTo(TOUCHING) < 0) {
            monkey.step();
        } else if (since.compareTo(TOUCHING.plus(LETTING_GO)) >= 0) {
            rounds++;
            stuck += home.getAsBoolean() ? 0 : 1;
            began = now.plus(RESTING);
            tell(failures);
        }
    }

    private void tell(long failures) {
        var counts =
                "touches=%d%nrounds=%d%nstuck=%d%nfailures=%d%n"
                        .formatted(monkey.touches(), rounds, stuck, failures);
        try {
            var half = tally.resolveSibling(tally.getFileName() + ".part");
            Files.writeString(half, counts);
            Files.move(half, tally, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the monkey's counts could not be written", e);
        }
    }
}

package mingbai.display.dots;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Statistics;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The picture a card was last given, and what became of it; on the board's own thread.
final class GivenPicture {

    /// After how long a refused picture is tried again: somebody may have loaded the font.
    static final Duration RETRY = Duration.ofMinutes(1);

    /// No text is cut shorter, whatever the card says.
    static final int SHORTEST = 24;

    private static final Logger LOG = LoggerFactory.getLogger(GivenPicture.class);

    private final LedBoard board;
    private final Executor thread;
    private final InstantSource clock;
    private DotPicture picture = DotPicture.DARK;
    private Optional<LedOutcome> outcome = Optional.empty();
    private int given;
    private Instant at = Instant.MIN;
    private long connections;
    private Optional<LedTrouble> refusal = Optional.empty();
    private int longest = LedArea.LONGEST_TEXT;

    GivenPicture(LedBoard board, Executor thread, InstantSource clock) {
        this.board = board;
        this.thread = thread;
        this.clock = clock;
    }

    DotPicture picture() {
        return picture;
    }

    /// Gives the card another picture, or the same where nobody knows that it came there and where
    /// it may be taken by now.
    void give(DotPicture next) {
        if (given > 0 && picture.equals(next) && !again()) {
            return;
        }
        picture = next;
        outcome = Optional.empty();
        at = clock.instant();
        connections = connections();
        given++;
        int number = given;
        var _ =
                board.show(next.areas())
                        .thenAccept(what -> thread.execute(() -> became(number, what)));
    }

    private boolean again() {
        return switch (outcome.orElseGet(LedOutcome.Superseded::new)) {
            // A card that was away has shown since what was kept for it, and tells nobody.
            case LedOutcome.Kept _ -> online();
            case LedOutcome.Refused _ ->
                    connections() != connections || !clock.instant().isBefore(at.plus(RETRY));
            case LedOutcome.Shown _, LedOutcome.Superseded _ -> false;
        };
    }

    private long connections() {
        return board.statistics().of(Statistics.Count.CONNECTIONS);
    }

    private void became(int number, LedOutcome what) {
        if (number != given) {
            return;
        }
        outcome = Optional.of(what);
        switch (what) {
            case LedOutcome.Shown _ -> refusal = Optional.empty();
            case LedOutcome.Refused(var trouble) -> refused(trouble);
            case LedOutcome.Kept _, LedOutcome.Superseded _ -> {}
        }
    }

    private void refused(LedTrouble trouble) {
        if (!refusal.equals(Optional.of(trouble))) {
            LOG.warn("The card refused the picture {}: {}", picture.what(), trouble);
        }
        refusal = Optional.of(trouble);
        if (trouble == LedTrouble.CARD_FULL) {
            int most = picture.areas().stream().mapToInt(a -> a.text().length()).max().orElse(0);
            longest = Math.clamp(most / 2, SHORTEST, longest);
        }
    }

    /// Why the card did not take what it was given, until it takes something.
    Optional<LedTrouble> refusal() {
        return refusal;
    }

    /// Longer texts the card has refused.
    int longest() {
        return longest;
    }

    /// Whether the lamps show it now, as far as the card says.
    boolean stands() {
        return online() && outcome.filter(LedOutcome.Shown.class::isInstance).isPresent();
    }

    private boolean online() {
        return board.health().told() == DeviceStatus.ONLINE;
    }
}

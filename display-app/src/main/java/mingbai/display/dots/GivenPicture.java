package mingbai.display.dots;

import java.util.Optional;
import java.util.concurrent.Executor;
import mingbai.device.health.DeviceStatus;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedOutcome;

/// The picture a card was last given, and what became of it; on the board's own thread.
final class GivenPicture {

    private final LedBoard board;
    private final Executor thread;
    private DotPicture picture = DotPicture.DARK;
    private Optional<LedOutcome> outcome = Optional.empty();
    private int given;

    GivenPicture(LedBoard board, Executor thread) {
        this.board = board;
        this.thread = thread;
    }

    DotPicture picture() {
        return picture;
    }

    /// Gives the card another picture, or the same where nobody knows that it came there.
    void give(DotPicture next) {
        if (given > 0 && picture.equals(next) && !again()) {
            return;
        }
        picture = next;
        outcome = Optional.empty();
        given++;
        int number = given;
        var _ =
                board.show(next.areas())
                        .thenAccept(what -> thread.execute(() -> became(number, what)));
    }

    /// A card that was away has shown since what was kept for it, and tells nobody.
    private boolean again() {
        return online() && outcome.filter(LedOutcome.Kept.class::isInstance).isPresent();
    }

    private void became(int number, LedOutcome what) {
        if (number == given) {
            outcome = Optional.of(what);
        }
    }

    /// Whether the lamps show it now, as far as the card says.
    boolean stands() {
        return online() && outcome.filter(LedOutcome.Shown.class::isInstance).isPresent();
    }

    private boolean online() {
        return board.health().told() == DeviceStatus.ONLINE;
    }
}

package mingbai.kiosk.idle;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.words.Prompt;

/// Asks an untouched screen whether anybody is there, and gives it back if nobody answers.
public final class IdleViewModel {
    public static final Prompt PROMPT =
            Prompt.of(
                    "您还在使用吗？请按继续使用",
                    "nin2 hai2 zai4 shi3yong4 ma5, qing3 an4 ji4xu4 shi3yong4",
                    "Are you still there? Touch Continue.");

    private final Runnable giveBack;
    private final ReadOnlyObjectWrapper<IdleStep> step =
            new ReadOnlyObjectWrapper<>(new IdleStep.Attended());
    private Instant lastTouch;

    public IdleViewModel(Instant now, Runnable giveBack) {
        this.lastTouch = now;
        this.giveBack = giveBack;
    }

    public ReadOnlyObjectProperty<IdleStep> step() {
        return step.getReadOnlyProperty();
    }

    public void touched(Instant now) {
        lastTouch = now;
        step.set(new IdleStep.Attended());
    }

    /// Ends the visit at once.
    public void end() {
        step.set(new IdleStep.Attended());
        giveBack.run();
    }

    /// Looks how long it has been since the last touch; a clock set back counts as a touch.
    public void tick(Instant now, Duration idle, Duration countdown) {
        if (now.isBefore(lastTouch)) {
            touched(now);
            return;
        }
        var left = Duration.between(now, lastTouch.plus(idle).plus(countdown));
        if (!left.isPositive()) {
            lastTouch = now;
            end();
        } else if (left.compareTo(countdown) <= 0) {
            step.set(new IdleStep.Asking((int) left.plusMillis(999).toSeconds()));
        } else {
            step.set(new IdleStep.Attended());
        }
    }
}

package mingbai.kiosk.rating.pad;

import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.util.Subscription;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.RatingPad;
import mingbai.kiosk.rating.RatingStep;
import mingbai.kiosk.rating.RatingViewModel;
import mingbai.model.rating.Grade;

/// A pad whose keys count as the cards on the screen while grades are asked for, and at no other
/// time.
public final class GradeKeys implements AutoCloseable {
    private static final Duration WITHIN = Duration.ofSeconds(60);

    private final RatingViewModel model;
    private final RatingPad pad;
    private final Executor ui;
    private final Subscription steps;
    private boolean invited;

    /// To be made and closed on the thread that draws.
    public GradeKeys(RatingViewModel model, RatingPad pad, Executor ui) {
        this.model = model;
        this.pad = pad;
        this.ui = ui;
        this.steps = model.step().subscribe(this::now);
    }

    private void now(RatingStep step) {
        if (step instanceof RatingStep.Grading(var found)) {
            invited = true;
            var _ =
                    pad.invite(found.ticket().token().value(), WITHIN)
                            .thenAccept(outcome -> ui.execute(() -> answered(outcome)));
        } else {
            withdraw();
        }
    }

    private void answered(PadOutcome outcome) {
        if (invited
                && outcome instanceof PadOutcome.Rated(String caseId, var grade)
                && model.step().get() instanceof RatingStep.Grading(var found)
                && found.ticket().token().value().equals(caseId)) {
            model.pressed(Grade.ofPlatformCode(grade.points()));
        }
    }

    private void withdraw() {
        if (invited) {
            invited = false;
            pad.withdraw();
        }
    }

    @Override
    public void close() {
        steps.unsubscribe();
        withdraw();
    }
}

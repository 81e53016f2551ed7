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
    private final Runnable touched;
    private final Subscription steps;
    private boolean invited;

    /// To be made and closed on the thread that draws; `touched` is told of each key that counts.
    public GradeKeys(RatingViewModel model, RatingPad pad, Executor ui, Runnable touched) {
        this.model = model;
        this.pad = pad;
        this.ui = ui;
        this.touched = touched;
        this.steps = model.step().subscribe(this::now);
    }

    private void now(RatingStep step) {
        if (step instanceof RatingStep.Grading(var found)) {
            invite(found.ticket().token().value());
        } else {
            withdraw();
        }
    }

    private void invite(String caseId) {
        invited = true;
        var _ =
                pad.invite(caseId, WITHIN)
                        .thenAccept(outcome -> ui.execute(() -> answered(outcome)));
    }

    private void answered(PadOutcome outcome) {
        if (!invited || !asksFor(outcome.caseId())) {
            return;
        }
        switch (outcome) {
            case PadOutcome.Rated(String _, var grade) -> {
                touched.run();
                model.pressed(Grade.ofPlatformCode(grade.points()));
            }
            // The screen may ask for longer: how long is the visitor's choice.
            case PadOutcome.Unrated(String caseId, PadOutcome.Why why) -> {
                if (why == PadOutcome.Why.TIME_OUT) {
                    invite(caseId);
                }
            }
        }
    }

    private boolean asksFor(String caseId) {
        return model.step().get() instanceof RatingStep.Grading(var found)
                && found.ticket().token().value().equals(caseId);
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

package mingbai.kiosk.item.chart;

import mingbai.kiosk.look.Look;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.FlowStep;

/// What a step is called: as the department calls it, or as its kind is called.
final class StepName {
    private StepName() {}

    static String of(Look look, FlowStep step) {
        return step.title().isEmpty() ? look.say(named(step.kind())) : step.title();
    }

    private static Phrase named(FlowStep.Kind kind) {
        return Phrase.of(
                kind.chinese(),
                switch (kind) {
                    case RECEIVE -> "Hand in";
                    case ACCEPT -> "Accepted";
                    case REVIEW -> "Review";
                    case DECIDE -> "Decision";
                    case CERTIFY -> "Certificate";
                    case DELIVER -> "Collect";
                });
    }
}

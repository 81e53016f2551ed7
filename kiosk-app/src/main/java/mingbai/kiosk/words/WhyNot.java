package mingbai.kiosk.words;

import mingbai.model.ask.Answer;

/// What a visitor reads when the service says no.
public final class WhyNot {
    private WhyNot() {}

    public static Phrase of(Answer.Reason reason) {
        return Phrase.of(reason.chinese(), reason.english());
    }
}

package mingbai.kiosk.progress;

import java.util.Optional;
import mingbai.kiosk.words.Phrase;
import mingbai.model.ask.CaseProgress;

/// What asking for a case can show.
sealed interface ProgressStep {
    /// The number as far as it is typed, and why the last one led to nothing.
    record Entering(String typed, Optional<Phrase> problem) implements ProgressStep {}

    /// The service has been asked.
    record Asking() implements ProgressStep {}

    /// How far the case is, and what its item is called.
    record Found(CaseProgress progress, String item) implements ProgressStep {}
}

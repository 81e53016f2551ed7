package mingbai.kiosk.progress;

import java.util.List;
import java.util.Optional;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.Prompt;
import mingbai.model.ask.CaseProgress;

/// What asking for a case can show.
sealed interface ProgressStep {
    /// The number as far as it is typed, and why the last one led to nothing.
    record Entering(String typed, Optional<Phrase> problem) implements ProgressStep {}

    /// The service has been asked.
    record Asking() implements ProgressStep {}

    /// Somebody's cases, to choose from; pages count from 0.
    record Choosing(List<Found> cases, int page) implements ProgressStep {
        public Choosing {
            cases = List.copyOf(cases);
        }
    }

    /// How far the case is, and what its item is called.
    record Found(CaseProgress progress, String item) implements ProgressStep {}

    /// What a voice says here.
    default Prompt prompt() {
        return switch (this) {
            case Entering _ ->
                    Prompt.of(
                            "请扫受理回执，或输入受理号",
                            "qing3 sao3 shou4li3 hui2zhi2, huo4 shu1ru4 shou4li3hao4",
                            "Hold your receipt to the scanner, or type its number.");
            case Asking _ -> Prompt.WAIT;
            case Choosing _ ->
                    Prompt.of(
                            "请选择要看的办件",
                            "qing3 xuan3ze2 yao4 kan4 de5 ban4jian4",
                            "Choose the case you want to see.");
            case Found _ ->
                    Prompt.of(
                            "这是您的办件进度",
                            "zhe4 shi4 nin2 de5 ban4jian4 jin4du4",
                            "This is how far your case is.");
        };
    }
}

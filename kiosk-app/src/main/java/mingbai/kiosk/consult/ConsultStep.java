package mingbai.kiosk.consult;

import mingbai.kiosk.words.Prompt;

/// What asking can show.
sealed interface ConsultStep {
    /// The lines of one topic; pages count from 0.
    record Listing(Matter matter, int page) implements ConsultStep {}

    /// A question with its answer, whole.
    record Reading(Line line) implements ConsultStep {}

    /// What a voice says here.
    default Prompt prompt() {
        return switch (this) {
            case Listing _ ->
                    Prompt.of(
                            "这里有常见问题和咨询电话",
                            "zhe4li3 you3 chang2jian4 wen4ti2 he2 zi1xun2 dian4hua4",
                            "Here are common questions and telephone numbers.");
            case Reading _ ->
                    Prompt.of(
                            "这是对问题的回答，看完请按返回",
                            "zhe4 shi4 dui4 wen4ti2 de5 hui2da2, kan4wan2 qing3 an4 fan3hui2",
                            "This is the answer. Touch Back when you have read it.");
        };
    }
}

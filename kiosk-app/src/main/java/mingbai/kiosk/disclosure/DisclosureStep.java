package mingbai.kiosk.disclosure;

import mingbai.kiosk.words.Prompt;
import mingbai.model.notice.Notice;

/// What the disclosure can show.
public sealed interface DisclosureStep {
    /// The lines of one topic; pages count from 0.
    record Listing(Topic topic, int page) implements DisclosureStep {}

    /// One notice, whole.
    record Reading(Notice notice) implements DisclosureStep {}

    /// What a voice says here.
    default Prompt prompt() {
        return switch (this) {
            case Listing _ ->
                    Prompt.of(
                            "这里是公示公开的信息，请选择类别",
                            "zhe4li3 shi4 gong1shi4 gong1kai1 de5 xin4xi1, qing3 xuan3ze2 lei4bie2",
                            "This is public information. Choose a topic.");
            case Reading _ ->
                    Prompt.of(
                            "这是一条公告，看完请按返回",
                            "zhe4 shi4 yi4 tiao2 gong1gao4, kan4wan2 qing3 an4 fan3hui2",
                            "This is a notice. Touch Back when you have read it.");
        };
    }
}

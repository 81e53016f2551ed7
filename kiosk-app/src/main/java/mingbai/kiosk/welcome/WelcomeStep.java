package mingbai.kiosk.welcome;

import java.util.List;
import java.util.Optional;
import mingbai.kiosk.words.Prompt;
import mingbai.model.notice.Notice;

/// What the welcome screen can show.
public sealed interface WelcomeStep {
    Prompt GREETING =
            Prompt.of(
                    "请按一下您要办的事",
                    "qing3 an4 yi2xia4 nin2 yao4 ban4 de5 shi4",
                    "Please touch what you came for.");

    /// The doors; `busy` is absent where nobody knows how busy the hall is.
    record Greeting(Hall hall, List<Door> doors, Optional<Busy> busy, List<Hint> hints)
            implements WelcomeStep {
        public Greeting {
            doors = List.copyOf(doors);
            hints = List.copyOf(hints);
        }
    }

    /// Nobody is there: a notice for the hall.
    record Attracting(Hall hall, Notice notice) implements WelcomeStep {}

    /// One notice, whole.
    record Reading(Notice notice) implements WelcomeStep {}

    /// What the hall is called.
    record Hall(String chinese, String english, boolean demonstration) {}

    /// How many wait in the hall, and how many windows are open.
    record Busy(int waiting, int openWindows) {}

    /// What a voice says here.
    default Prompt prompt() {
        return switch (this) {
            case Greeting _, Attracting _ -> GREETING;
            case Reading _ ->
                    Prompt.of(
                            "这是一条公告，看完请按返回",
                            "zhe4 shi4 yi4 tiao2 gong1gao4, kan4wan2 qing3 an4 fan3hui2",
                            "This is a notice. Touch Back when you have read it.");
        };
    }
}

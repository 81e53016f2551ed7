package mingbai.display.programme.onair;

import java.time.Instant;
import java.util.Optional;
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.notice.Interruption;
import mingbai.station.content.HallContent;
import mingbai.station.emergency.Emergency;

/// What has a whole screen for a while; when it is over, the screen shows what would be on.
public sealed interface Takeover {

    /// The screen is dark.
    record Dark() implements Takeover {}

    /// An announcement, over which calls still come through.
    record Announcement(Interruption said) implements Takeover {}

    /// An emergency's notice: before everything else, whatever the hour.
    record Urgent(UrgentNotice said) implements Takeover {}

    /// What the play log calls it.
    default String what() {
        return switch (this) {
            case Dark() -> "DARK";
            case Announcement(var said) -> "INTERRUPTION " + said.id();
            case Urgent _ -> "URGENT";
        };
    }

    /// What an emergency makes of every screen, whatever else would be on it.
    static Optional<Takeover> ordered(Emergency emergency, Instant now) {
        return emergency.dark()
                ? Optional.of(new Dark())
                : emergency.notices(now).stream().findFirst().map(Urgent::new);
    }

    /// What takes the screen at `now`, of the content alone.
    static Optional<Takeover> at(HallContent content, Instant now) {
        return content.interruptions(now).stream().findFirst().map(Takeover.Announcement::new);
    }
}

package mingbai.station.command;

import mingbai.model.command.CommandResult.Reason;
import mingbai.station.picture.ScreenPicture;

/// What came of looking at the screen.
public sealed interface Shot {

    /// The picture.
    record Taken(ScreenPicture picture) implements Shot {}

    /// Nobody may see it now, or nothing can.
    record Declined(Reason reason) implements Shot {}
}

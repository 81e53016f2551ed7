package mingbai.service.screenshot;

import java.time.Duration;
import java.time.Instant;
import mingbai.model.command.CommandResult;

/// What came of asking a station for a picture of its screen.
public sealed interface ScreenshotOutcome {

    /// The picture, and how long it took to come.
    record Taken(CommandResult.Pictured pictured, Duration took) implements ScreenshotOutcome {}

    /// The station answered that there is none.
    record Declined(CommandResult.Reason reason) implements ScreenshotOutcome {}

    /// It said that it goes, or the broker said so; last heard of at that moment.
    record Offline(Instant heard) implements ScreenshotOutcome {}

    /// No answer came in time.
    record Silent() implements ScreenshotOutcome {}

    /// Nobody has heard of the station, or whoever asks has no say over its hall.
    record NotAllowed() implements ScreenshotOutcome {}

    /// Too many are being waited for.
    record Crowded() implements ScreenshotOutcome {}
}

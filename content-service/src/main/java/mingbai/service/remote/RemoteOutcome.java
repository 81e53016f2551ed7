package mingbai.service.remote;

import java.time.Duration;
import java.time.Instant;
import mingbai.model.command.CommandResult;

/// What came of asking something of a station.
public sealed interface RemoteOutcome {

    /// The picture, and how long it took to come.
    record Taken(CommandResult.Pictured pictured, Duration took) implements RemoteOutcome {}

    /// The last lines of its log, by its clock.
    record Logged(Instant at, String text) implements RemoteOutcome {}

    /// It is doing it.
    record Obeyed() implements RemoteOutcome {}

    /// It forgets everything: it is no station any more.
    record Forgot() implements RemoteOutcome {}

    /// It forgets nothing yet: so many journal entries of it would be lost.
    record Holding(int entries) implements RemoteOutcome {}

    /// The station's id was not typed as it is.
    record NotConfirmed() implements RemoteOutcome {}

    /// The station answered that it does not.
    record Declined(CommandResult.Reason reason) implements RemoteOutcome {}

    /// It said that it goes, or the broker said so; last heard of at that moment.
    record Offline(Instant heard) implements RemoteOutcome {}

    /// No answer came in time.
    record Silent() implements RemoteOutcome {}

    /// Nobody has heard of the station, or whoever asks has no say over its hall.
    record NotAllowed() implements RemoteOutcome {}

    /// Too many are being waited for.
    record Crowded() implements RemoteOutcome {}
}

package mingbai.service.queue;

import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;

/// What came of a clerk's command; it is on the disk.
public sealed interface DeskOutcome {
    /// The ticket is being called to the window.
    record Called(Call call) implements DeskOutcome {}

    /// The ticket is finished, or nobody came.
    record Ended(TicketNumber ticket) implements DeskOutcome {}

    /// The window has this status now.
    record StatusSet(WindowState.Status status) implements DeskOutcome {}

    /// Nobody waits for what this window takes.
    record NobodyWaits() implements DeskOutcome {}

    /// The window serves nobody, so there is nothing to recall or finish.
    record NothingCalled() implements DeskOutcome {}

    /// The window is paused or closed.
    record WindowNotOpen() implements DeskOutcome {}

    /// The hall has no such window.
    record UnknownWindow() implements DeskOutcome {}

    /// The window called somebody a moment ago; a hurried second press changes nothing.
    record TooSoon(TicketNumber serving) implements DeskOutcome {}

    /// The same press of the button came before; nothing was done again.
    record AlreadyDone() implements DeskOutcome {}
}

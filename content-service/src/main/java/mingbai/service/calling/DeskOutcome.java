package mingbai.service.calling;

import java.time.Instant;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Business;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.service.ticket.TicketState;

/// What came of a clerk's command; it is on the disk.
public sealed interface DeskOutcome {
    /// The ticket is being called to the window.
    record Called(Call call) implements DeskOutcome {}

    /// The ticket is finished, or nobody came and it is over.
    record Ended(TicketNumber ticket) implements DeskOutcome {}

    /// Finished here, and in line for its next business.
    record MovedOn(TicketNumber ticket, Business next) implements DeskOutcome {}

    /// Nobody came; it waits again behind the next `places`.
    record KeptInLine(TicketNumber ticket, int places) implements DeskOutcome {}

    /// Nobody came; until then it can be returned.
    record KeptUntil(TicketNumber ticket, Instant end) implements DeskOutcome {}

    /// Put aside until it is returned.
    record Held(TicketNumber ticket) implements DeskOutcome {}

    /// Next at this window.
    record NextAt(TicketNumber ticket, WindowNumber window) implements DeskOutcome {}

    /// In line for this business.
    record InLineFor(TicketNumber ticket, Business business) implements DeskOutcome {}

    /// Before all others of its business.
    record IsFirst(TicketNumber ticket) implements DeskOutcome {}

    /// Given up for its holder.
    record Cancelled(TicketNumber ticket) implements DeskOutcome {}

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

    /// The hall has no such business.
    record UnknownBusiness() implements DeskOutcome {}

    /// Today has no such ticket.
    record UnknownTicket(TicketNumber ticket) implements DeskOutcome {}

    /// That cannot be done with a ticket in this state.
    record NotNow(TicketNumber ticket, TicketState state) implements DeskOutcome {}

    /// The ticket was missed and its time to come back is over.
    record KeptNoLonger(TicketNumber ticket) implements DeskOutcome {}

    /// A reason of 1 to 100 characters is wanted.
    record ReasonWanted() implements DeskOutcome {}

    /// The window serves somebody, who comes first.
    record WindowBusy(TicketNumber serving) implements DeskOutcome {}

    /// The window called somebody a moment ago; a hurried second press changes nothing.
    record TooSoon(TicketNumber serving) implements DeskOutcome {}

    /// The same press of the button came before; nothing was done again.
    record AlreadyDone() implements DeskOutcome {}
}

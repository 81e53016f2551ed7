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
    /// It was done.
    sealed interface Done extends DeskOutcome {}

    /// Nothing was done, and why.
    sealed interface Refusal extends DeskOutcome {}

    /// The ticket is being called to the window.
    record Called(Call call) implements Done {}

    /// The ticket is finished, or nobody came and it is over.
    record Ended(TicketNumber ticket) implements Done {}

    /// Finished here, and in line for its next business.
    record MovedOn(TicketNumber ticket, Business next) implements Done {}

    /// Nobody came; it waits again behind the next `places`.
    record KeptInLine(TicketNumber ticket, int places) implements Done {}

    /// Nobody came; until then it can be returned.
    record KeptUntil(TicketNumber ticket, Instant end) implements Done {}

    /// Put aside until it is returned.
    record Held(TicketNumber ticket) implements Done {}

    /// Next at this window.
    record NextAt(TicketNumber ticket, WindowNumber window) implements Done {}

    /// In line for this business.
    record InLineFor(TicketNumber ticket, Business business) implements Done {}

    /// Before all others of its business.
    record IsFirst(TicketNumber ticket) implements Done {}

    /// Given up for its holder.
    record Cancelled(TicketNumber ticket) implements Done {}

    /// The window has this status now.
    record StatusSet(WindowState.Status status) implements Done {}

    /// Nobody waits for what this window takes.
    record NobodyWaits() implements Refusal {}

    /// The window serves nobody, so there is nothing to recall or finish.
    record NothingCalled() implements Refusal {}

    /// The window is paused or closed.
    record WindowNotOpen() implements Refusal {}

    /// The hall has no such window.
    record UnknownWindow() implements Refusal {}

    /// The hall has no such business.
    record UnknownBusiness() implements Refusal {}

    /// Today has no such ticket.
    record UnknownTicket(TicketNumber ticket) implements Refusal {}

    /// That cannot be done with a ticket in this state.
    record NotNow(TicketNumber ticket, TicketState state) implements Refusal {}

    /// The ticket was missed and its time to come back is over.
    record KeptNoLonger(TicketNumber ticket) implements Refusal {}

    /// A reason of 1 to 100 characters is wanted.
    record ReasonWanted() implements Refusal {}

    /// The window serves somebody, who comes first.
    record WindowBusy(TicketNumber serving) implements Refusal {}

    /// The window called somebody a moment ago; a hurried second press changes nothing.
    record TooSoon(TicketNumber serving) implements Refusal {}

    /// The same press of the button came before; nothing was done again.
    record AlreadyDone() implements Refusal {}
}

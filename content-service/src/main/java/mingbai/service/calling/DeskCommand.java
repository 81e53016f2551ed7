package mingbai.service.calling;

import java.util.Optional;
import mingbai.model.personal.PersonalNumbers;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;

/// What a clerk does at a window.
public sealed interface DeskCommand {
    WindowNumber window();

    /// Calls the next ticket (呼叫); the one served until then is finished.
    record CallNext(WindowNumber window) implements DeskCommand {}

    /// Calls the current ticket once more (重呼).
    record Recall(WindowNumber window) implements DeskCommand {}

    /// The current ticket is done (办结); if it has further businesses, it waits for the next one.
    record Finish(WindowNumber window) implements DeskCommand {}

    /// Nobody came for the current ticket (过号); the hall's rules say what becomes of it.
    record NoShow(WindowNumber window) implements DeskCommand {}

    /// Puts the current ticket aside (挂起) until it is returned.
    record Hold(WindowNumber window) implements DeskCommand {}

    /// A ticket that was put aside, or missed and kept, is next at this window (恢复).
    record Return(WindowNumber window, TicketNumber ticket) implements DeskCommand {}

    /// Sends the current ticket to another window (转移).
    record ToWindow(WindowNumber window, WindowNumber other) implements DeskCommand {}

    /// Sends the current ticket to another business, in line by the time it was issued.
    record ToBusiness(WindowNumber window, BusinessId business) implements DeskCommand {}

    /// Puts a waiting ticket before all others of its business (置顶). The reason is kept.
    record PutFirst(WindowNumber window, TicketNumber ticket, String reason)
            implements DeskCommand {
        public PutFirst {
            reason = PersonalNumbers.hidden(reason);
        }
    }

    /// Calls a ticket of today that was finished once more (二次呼叫), to collect or to pay.
    record SecondCall(WindowNumber window, TicketNumber ticket) implements DeskCommand {}

    /// Gives up a ticket for its holder (弃号). The reason is kept.
    record Cancel(WindowNumber window, TicketNumber ticket, String reason) implements DeskCommand {
        public Cancel {
            reason = PersonalNumbers.hidden(reason);
        }
    }

    /// Opens, pauses or closes the window; a pause says why.
    record SetStatus(WindowNumber window, WindowState.Status status, Optional<PauseReason> pause)
            implements DeskCommand {
        public SetStatus(WindowNumber window, WindowState.Status status) {
            this(window, status, Optional.empty());
        }
    }
}

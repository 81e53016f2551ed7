package mingbai.service.ticket;

import java.util.Optional;

/// Where a ticket stands, and what can become of it.
public enum TicketState {
    WAITING,
    CALLED,
    /// Put aside: its holder fetches something, or was missed and may come back.
    HELD,
    FINISHED,
    NO_SHOW,
    /// Never came out of a printer, or was given up by its holder.
    CANCELLED;

    /// What happens to a ticket.
    public enum Step {
        CALL,
        CALL_AGAIN,
        FINISH,
        NOBODY_CAME,
        /// It waits again: missed, transferred, or on to its next business.
        WAIT_AGAIN,
        HOLD,
        SECOND_CALL,
        CANCEL
    }

    /// The state after a step; empty where the step makes no sense.
    public Optional<TicketState> after(Step step) {
        return switch (this) {
            case WAITING ->
                    switch (step) {
                        case CALL -> Optional.of(CALLED);
                        case CANCEL -> Optional.of(CANCELLED);
                        case CALL_AGAIN, FINISH, NOBODY_CAME, WAIT_AGAIN, HOLD, SECOND_CALL ->
                                Optional.empty();
                    };
            case CALLED ->
                    switch (step) {
                        case CALL_AGAIN -> Optional.of(CALLED);
                        case FINISH -> Optional.of(FINISHED);
                        case NOBODY_CAME -> Optional.of(NO_SHOW);
                        case WAIT_AGAIN -> Optional.of(WAITING);
                        case HOLD -> Optional.of(HELD);
                        case CANCEL -> Optional.of(CANCELLED);
                        case CALL, SECOND_CALL -> Optional.empty();
                    };
            case HELD ->
                    switch (step) {
                        case WAIT_AGAIN -> Optional.of(WAITING);
                        case NOBODY_CAME -> Optional.of(NO_SHOW);
                        case CANCEL -> Optional.of(CANCELLED);
                        case CALL, CALL_AGAIN, FINISH, HOLD, SECOND_CALL -> Optional.empty();
                    };
            case FINISHED -> step == Step.SECOND_CALL ? Optional.of(CALLED) : Optional.empty();
            case NO_SHOW, CANCELLED -> Optional.empty();
        };
    }
}

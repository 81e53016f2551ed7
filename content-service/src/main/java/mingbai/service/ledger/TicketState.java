package mingbai.service.ledger;

import java.util.Optional;

/// Where a ticket stands, and what can become of it.
public enum TicketState {
    WAITING,
    CALLED,
    FINISHED,
    NO_SHOW;

    /// What happens to a ticket at a window.
    public enum Step {
        CALL,
        CALL_AGAIN,
        FINISH,
        NOBODY_CAME
    }

    /// The state after a step; empty where the step makes no sense.
    public Optional<TicketState> after(Step step) {
        return switch (this) {
            case WAITING -> step == Step.CALL ? Optional.of(CALLED) : Optional.empty();
            case CALLED ->
                    switch (step) {
                        case CALL -> Optional.empty();
                        case CALL_AGAIN -> Optional.of(CALLED);
                        case FINISH -> Optional.of(FINISHED);
                        case NOBODY_CAME -> Optional.of(NO_SHOW);
                    };
            case FINISHED, NO_SHOW -> Optional.empty();
        };
    }
}

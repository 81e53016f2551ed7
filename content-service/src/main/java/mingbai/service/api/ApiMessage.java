package mingbai.service.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.PriorityGroup;
import mingbai.model.queue.TicketNumber;
import mingbai.model.rules.Span;

/// What the API takes and gives besides the records of the wire.
final class ApiMessage {
    private ApiMessage() {}

    /// A ticket is wanted. The same `id` always gets the same answer.
    record TicketWanted(
            RequestId id,
            BusinessId business,
            List<BusinessId> also,
            Optional<PriorityGroup> priority,
            Optional<AppointmentCode> appointment) {}

    /// A window's command, carried out once for each `id`.
    record Command(
            RequestId id,
            String command,
            Optional<TicketNumber> ticket,
            Optional<WindowNumber> window,
            Optional<BusinessId> business,
            Optional<String> reason,
            Optional<PauseReason> pause) {}

    /// What came of a command; `call` is there when somebody was called.
    record Outcome(boolean done, String chinese, String english, Optional<Call> call) {}

    /// A ticket today: its state, how many are before it, and at which window it is.
    record TicketNow(
            Answer.Ticket ticket,
            LocalDate day,
            String state,
            Optional<Integer> ahead,
            Optional<WindowNumber> window) {}

    /// An appointment is wanted.
    record AppointmentWanted(BusinessId business, LocalDate day, Span slot) {}

    /// An appointment as it stands.
    record AppointmentNow(
            AppointmentCode code, BusinessId business, LocalDate day, Span slot, String state) {}

    /// Several appointments.
    record AppointmentsNow(List<AppointmentNow> appointments) {}
}

package mingbai.kiosk.ticket;

import java.util.List;
import java.util.Optional;
import mingbai.kiosk.ticket.slip.PaperTrouble;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.model.ask.Answer.Reason;
import mingbai.model.queue.PriorityGroup;

/// What taking a ticket can show.
public sealed interface TicketStep {
    /// All businesses; pages count from 0.
    record Choosing(List<Choice> choices, int page) implements TicketStep {
        public Choosing {
            choices = List.copyOf(choices);
        }
    }

    /// One business, to be confirmed, by somebody of a group with priority or of none.
    record Confirming(Choice choice, Optional<PriorityGroup> group) implements TicketStep {
        static Confirming of(Choice choice) {
            return new Confirming(choice, Optional.empty());
        }
    }

    /// Which group with priority the visitor belongs to.
    record Grouping(Choice choice) implements TicketStep {}

    /// The service has been asked.
    record Issuing(Choice choice) implements TicketStep {}

    /// The number is there, the slip is on its way.
    record Printing(TicketSlip slip) implements TicketStep {}

    /// The slip is out; `certain` is false where the printer cannot tell.
    record TakeSlip(TicketSlip slip, boolean certain) implements TicketStep {}

    /// No paper came out; the number counts only if it is printed after all.
    record NoSlip(TicketSlip slip, PaperTrouble trouble) implements TicketStep {}

    /// The service said no.
    record Refused(Reason reason) implements TicketStep {}

    /// No answer came; asking again can yield the same ticket only.
    record NoAnswer(Choice choice) implements TicketStep {}
}

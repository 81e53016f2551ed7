package mingbai.kiosk.ticket;

import java.util.List;
import mingbai.kiosk.ticket.slip.PaperTrouble;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.model.ask.Answer.Reason;

/// What taking a ticket can show.
public sealed interface TicketStep {
    /// All businesses; pages count from 0.
    record Choosing(List<Choice> choices, int page) implements TicketStep {
        public Choosing {
            choices = List.copyOf(choices);
        }
    }

    /// One business, to be confirmed.
    record Confirming(Choice choice) implements TicketStep {}

    /// The service has been asked.
    record Issuing(Choice choice) implements TicketStep {}

    /// The number is there, the slip is on its way.
    record Printing(TicketSlip slip) implements TicketStep {}

    /// The slip is out; `certain` is false where the printer cannot tell.
    record TakeSlip(TicketSlip slip, boolean certain) implements TicketStep {}

    /// The number counts, but no paper came out.
    record NoSlip(TicketSlip slip, PaperTrouble trouble) implements TicketStep {}

    /// The service said no.
    record Refused(Reason reason) implements TicketStep {}

    /// No answer came; asking again can yield the same ticket only.
    record NoAnswer(Choice choice) implements TicketStep {}
}

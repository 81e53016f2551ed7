package mingbai.kiosk.ticket;

import java.util.List;
import java.util.Optional;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.model.ask.Answer.Reason;
import mingbai.model.ask.AppointmentCode;

/// What taking a ticket can show.
public sealed interface TicketStep {
    /// All businesses; pages count from 0. `wish` is there when one is added to it.
    record Choosing(List<Choice> choices, int page, Optional<Wish> wish) implements TicketStep {
        public Choosing {
            choices = List.copyOf(choices);
        }
    }

    /// What is wanted, to be confirmed.
    record Confirming(Wish wish) implements TicketStep {}

    /// Which group with priority the visitor belongs to.
    record Grouping(Wish wish) implements TicketStep {}

    /// The code of an appointment, as far as it is typed.
    record Coding(Wish wish, String typed) implements TicketStep {
        /// After a digit, `<` to erase one or `!` to erase all. The last digit is the end of it.
        TicketStep after(char key) {
            String code =
                    switch (key) {
                        case '<' -> typed.substring(0, Math.max(0, typed.length() - 1));
                        case '!' -> "";
                        default -> typed + key;
                    };
            return code.length() < AppointmentCode.DIGITS
                    ? new Coding(wish, code)
                    : new Confirming(wish.appointed(new AppointmentCode(code)));
        }
    }

    /// The service has been asked.
    record Issuing(Wish wish) implements TicketStep {}

    /// The number is there, the slip is on its way.
    record Printing(TicketSlip slip) implements TicketStep {}

    /// The slip is out; `certain` is false where the printer cannot tell.
    record TakeSlip(TicketSlip slip, boolean certain) implements TicketStep {}

    /// No paper came out; the number counts only if it is printed after all.
    record NoSlip(TicketSlip slip, PaperTrouble trouble) implements TicketStep {}

    /// The service said no.
    record Refused(Reason reason) implements TicketStep {}

    /// No answer came; asking again can yield the same ticket only.
    record NoAnswer(Wish wish) implements TicketStep {}
}

package mingbai.service.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.queue.TicketToken;

/// The case of one low rating.
public record LowCase(String id, TicketToken token, CaseState state, Clocks clocks, People people) {

    /// Since when, and the last day for each part, in the hall's days.
    public record Clocks(
            Instant opened,
            LocalDate verifyBy,
            LocalDate rectifyBy,
            LocalDate closeBy,
            boolean escalated) {}

    /// Who has it, and who said last how it is. `phone` is encrypted and empty without consent.
    public record People(
            String assignee, String foundBy, String phone, boolean calledBack, String department) {}

    /// The last day for what is to be done now; empty when nothing is.
    public Optional<LocalDate> due() {
        return state.due(clocks.verifyBy(), clocks.rectifyBy(), clocks.closeBy());
    }

    public boolean overdue(LocalDate today) {
        return due().filter(today::isAfter).isPresent();
    }

    public boolean consented() {
        return !people.phone().isEmpty();
    }
}

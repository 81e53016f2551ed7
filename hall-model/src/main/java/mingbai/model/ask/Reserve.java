package mingbai.model.ask;

import java.time.LocalDate;
import mingbai.model.place.BusinessId;
import mingbai.model.queue.TicketNumber;

/// Numbers kept for one kiosk (离线备用号): on that day the service gives them to nobody else, so the
/// kiosk may hand them out while the service does not answer.
public record Reserve(BusinessId business, LocalDate day, String prefix, int first, int count) {

    /// How many numbers one reserve has at most.
    public static final int MOST = 200;

    public Reserve {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a reserve has 1–" + MOST + " numbers");
        }
        var _ = new TicketNumber(prefix, first);
        var _ = new TicketNumber(prefix, first + count - 1);
    }

    public boolean has(TicketNumber number) {
        return number.prefix().equals(prefix)
                && number.serial() >= first
                && number.serial() < first + count;
    }
}

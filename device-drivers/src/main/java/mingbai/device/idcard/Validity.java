package mingbai.device.idcard;

import java.time.LocalDate;
import java.util.Optional;

/// From when until when a card holds, both days included; without an end it is 长期.
public record Validity(LocalDate from, Optional<LocalDate> until) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}

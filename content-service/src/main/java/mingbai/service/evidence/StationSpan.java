package mingbai.service.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.model.place.StationId;

/// How long a station showed a text of a notice, and from which version. Without an end it is still
/// shown.
public record StationSpan(StationId station, long version, Instant from, Optional<Instant> until) {

    /// Every day on which it was shown for any time.
    public List<LocalDate> days(ZoneId zone, Instant now) {
        var first = LocalDate.ofInstant(from, zone);
        var last = LocalDate.ofInstant(until.orElse(now), zone);
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1)).toList();
    }
}

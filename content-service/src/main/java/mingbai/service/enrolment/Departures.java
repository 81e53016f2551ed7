package mingbai.service.enrolment;

import mingbai.model.place.StationId;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// Stations that are no stations any more, without anybody having shut them out.
@Component
public final class Departures {
    private final Seats seats;

    Departures(Seats seats) {
        this.seats = seats;
    }

    /// It has forgotten what it was, and is to be enrolled again.
    public void reset(Sql sql, StationId station) {
        seats.leave(sql, station, Seats.State.RESET);
    }
}

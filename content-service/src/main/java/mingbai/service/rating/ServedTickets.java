package mingbai.service.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Component;

/// Finds the tickets of this hall that have been served, in the ledger.
@Component
public final class ServedTickets {
    private static final String SELECT =
            "SELECT token, day, prefix, serial, business, item, state, window_number, ended_at"
                    + " FROM ticket WHERE hall = ?";

    private final HallId hall;
    private final Attribution attribution;

    ServedTickets(HallShelf shelf, Attribution attribution) {
        this.hall = shelf.hall();
        this.attribution = attribution;
    }

    /// A ticket of this hall; `service` is empty until it has been served.
    record Found(Optional<ServedTicket> service) {}

    Optional<Found> find(Sql sql, TicketToken token) {
        return sql.first(
                SELECT + " AND token = ?", row -> found(sql, row), hall.value(), token.value());
    }

    /// The ticket of that number that was served at a window on a day.
    public Optional<ServedTicket> at(
            Sql sql, WindowNumber window, LocalDate day, TicketNumber number) {
        return sql.first(
                        SELECT
                                + " AND day = ? AND prefix = ? AND serial = ?"
                                + " AND window_number = ?",
                        row -> found(sql, row),
                        hall.value(),
                        day.toString(),
                        number.prefix(),
                        number.serial(),
                        window.value())
                .flatMap(Found::service);
    }

    /// The last ticket that a window finished on a day.
    public Optional<ServedTicket> last(Sql sql, WindowNumber window, LocalDate day) {
        return sql.first(
                        SELECT
                                + " AND day = ? AND window_number = ? AND state = 'FINISHED'"
                                + " ORDER BY ended_at DESC LIMIT 1",
                        row -> found(sql, row),
                        hall.value(),
                        day.toString(),
                        window.value())
                .flatMap(Found::service);
    }

    private Found found(Sql sql, ResultSet row) throws SQLException {
        if (!row.getString("state").equals("FINISHED")) {
            return new Found(Optional.empty());
        }
        var about =
                attribution.of(
                        sql,
                        new BusinessId(row.getString("business")),
                        new WindowNumber(row.getInt("window_number")),
                        row.getString("item"));
        return new Found(
                Optional.of(
                        new ServedTicket(
                                new TicketToken(row.getString("token")),
                                LocalDate.parse(row.getString("day")),
                                new TicketNumber(row.getString("prefix"), row.getInt("serial")),
                                Instant.ofEpochMilli(row.getLong("ended_at")),
                                about)));
    }
}

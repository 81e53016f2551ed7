package mingbai.service.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.PriorityGroup;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;

/// Reads tickets out of their table.
public final class TicketRows {
    public static final String COLUMNS =
            "token, day, prefix, serial, business, state, lane, place, misses, kept_until,"
                    + " priority, issued_at, window_number, called_at, ended_at";

    public static final String SELECT = "SELECT " + COLUMNS + " FROM ticket ";

    private TicketRows() {}

    public static Ticket ticket(ResultSet row) throws SQLException {
        return new Ticket(
                new Answer.Ticket(
                        new TicketNumber(row.getString("prefix"), row.getInt("serial")),
                        new TicketToken(row.getString("token")),
                        new BusinessId(row.getString("business")),
                        Instant.ofEpochMilli(row.getLong("issued_at"))),
                LocalDate.parse(row.getString("day")),
                TicketState.valueOf(row.getString("state")),
                new Ticket.Standing(
                        Lane.of(row.getInt("lane")),
                        row.getLong("place"),
                        Optional.of(row.getString("priority"))
                                .filter(text -> !text.isEmpty())
                                .map(PriorityGroup::valueOf),
                        row.getInt("misses"),
                        moment(row, "kept_until")),
                served(row));
    }

    private static Optional<Ticket.Served> served(ResultSet row) throws SQLException {
        int window = row.getInt("window_number");
        if (window == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Ticket.Served(
                        new WindowNumber(window),
                        Instant.ofEpochMilli(row.getLong("called_at")),
                        moment(row, "ended_at")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}

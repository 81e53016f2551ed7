package mingbai.station.reserve;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.Reserve;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.station.journal.Journal;
import mingbai.station.journal.SqliteJournal;

/// The reserve on the station's disk, in the journal's own file: a number is used up and the ticket
/// written into the journal in one transaction, or neither is. The same request gets the same
/// ticket. It notes how each slip came out; what a crash left open is reported as unconfirmed.
public final class TicketReserve implements Journal {
    /// The tables, for the file that the journal opens.
    public static final List<String> TABLES =
            List.of(
                    "CREATE TABLE IF NOT EXISTS reserve (day TEXT NOT NULL, business TEXT NOT NULL,"
                            + " prefix TEXT NOT NULL, first INTEGER NOT NULL,"
                            + " count INTEGER NOT NULL, used INTEGER NOT NULL,"
                            + " PRIMARY KEY (day, prefix, first))",
                    "CREATE TABLE IF NOT EXISTS given (request TEXT PRIMARY KEY, day TEXT NOT NULL,"
                            + " number TEXT NOT NULL, token TEXT NOT NULL UNIQUE,"
                            + " business TEXT NOT NULL, issued INTEGER NOT NULL,"
                            + " slip TEXT NOT NULL)");

    private static final int DAYS_KEPT = 3;

    private final SqliteJournal journal;
    private final RandomGenerator random;

    public TicketReserve(SqliteJournal journal, RandomGenerator random) {
        this.journal = journal;
        this.random = random;
    }

    /// How many numbers are left, and how many the last reserve had.
    public record Stock(int left, int last) {
        /// Less than half of the last reserve is left, or there was none.
        public boolean low() {
            return left * 2 < last || last == 0;
        }
    }

    public Stock stock(LocalDate day, BusinessId business) throws IOException {
        return journal.look(connection -> {
            try (var query =
                            prepared(
                                    connection,
                                    "SELECT count - used, count FROM reserve"
                                            + " WHERE day = ? AND business = ? ORDER BY rowid",
                                    day,
                                    business);
                    var rows = query.executeQuery()) {
                var stock = new Stock(0, 0);
                while (rows.next()) {
                    stock = new Stock(stock.left() + rows.getInt(1), rows.getInt(2));
                }
                return stock;
            }
        });
    }

    /// Keeps what the service has set aside, once; days long gone are forgotten.
    public void keep(Reserve reserve) throws IOException {
        journal.write(connection -> {
            var earliest = reserve.day().minusDays(DAYS_KEPT);
            change(connection, "DELETE FROM reserve WHERE day < ?", earliest);
            change(connection, "DELETE FROM given WHERE day < ? AND slip <> ''", earliest);
            change(
                    connection,
                    "INSERT INTO reserve (day, business, prefix, first, count, used)"
                            + " VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING",
                    reserve.day(),
                    reserve.business(),
                    reserve.prefix(),
                    reserve.first(),
                    reserve.count());
            return new SqliteJournal.Written<>(true, List.of());
        });
    }

    /// The ticket of a request: the one it got before, or the next number of today's reserve. Empty
    /// when none is left.
    public Optional<Answer.Ticket> give(Ask.TakeTicket ask, LocalDate today, Instant now)
            throws IOException {
        return journal.write(connection -> {
            var before = given(connection, ask);
            if (before.isPresent()) {
                return new SqliteJournal.Written<>(before, List.of());
            }
            var number = next(connection, today, ask.business());
            if (number.isEmpty()) {
                return new SqliteJournal.Written<>(Optional.empty(), List.of());
            }
            var ticket =
                    new Answer.Ticket(number.get(), TicketToken.draw(random), ask.business(), now);
            note(connection, ask, today, ticket);
            return new SqliteJournal.Written<>(
                    Optional.of(ticket), List.of(new JournalEvent.TicketTaken(ask, today, ticket)));
        });
    }

    private static Optional<Answer.Ticket> given(Connection connection, Ask.TakeTicket ask)
            throws SQLException {
        try (var query =
                        prepared(
                                connection,
                                "SELECT number, token, business, issued, day FROM given"
                                        + " WHERE request = ?",
                                ask.id());
                var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(ticket(rows)) : Optional.empty();
        }
    }

    private static Answer.Ticket ticket(ResultSet row) throws SQLException {
        return new Answer.Ticket(
                TicketNumber.parse(row.getString(1)),
                new TicketToken(row.getString(2)),
                new BusinessId(row.getString(3)),
                Instant.ofEpochMilli(row.getLong(4)));
    }

    private static Optional<TicketNumber> next(
            Connection connection, LocalDate day, BusinessId business) throws SQLException {
        try (var query =
                        prepared(
                                connection,
                                "UPDATE reserve SET used = used + 1 WHERE rowid = (SELECT rowid"
                                        + " FROM reserve WHERE day = ? AND business = ?"
                                        + " AND used < count ORDER BY first LIMIT 1)"
                                        + " RETURNING prefix, first + used - 1",
                                day,
                                business);
                var rows = query.executeQuery()) {
            return rows.next()
                    ? Optional.of(new TicketNumber(rows.getString(1), rows.getInt(2)))
                    : Optional.empty();
        }
    }

    private static void note(
            Connection connection, Ask.TakeTicket ask, LocalDate day, Answer.Ticket ticket)
            throws SQLException {
        change(
                connection,
                "INSERT INTO given (request, day, number, token, business, issued, slip)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '')",
                ask.id(),
                day,
                ticket.number(),
                ticket.token(),
                ticket.business(),
                ticket.issued().toEpochMilli());
    }

    /// Slips of the reserve are ticked off as they are reported.
    @Override
    public void append(JournalEvent event) throws IOException {
        journal.write(connection -> {
            if (event instanceof JournalEvent.SlipPrinted(var _, var token, var result)) {
                change(connection, "UPDATE given SET slip = ? WHERE token = ?", result, token);
            }
            return new SqliteJournal.Written<>(true, List.of(event));
        });
    }

    /// Reports the slips that a crash left open: nobody knows whether they came out.
    public int reportOpenSlips() throws IOException {
        return journal.write(connection -> {
            List<JournalEvent> events = new ArrayList<>();
            try (var query =
                            prepared(
                                    connection,
                                    "SELECT number, token, business, issued FROM given"
                                            + " WHERE slip = '' ORDER BY issued, number");
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    var ticket = ticket(rows);
                    events.add(
                            new JournalEvent.SlipPrinted(
                                    ticket.number(),
                                    ticket.token(),
                                    JournalEvent.PrintResult.UNCONFIRMED));
                }
            }
            change(
                    connection,
                    "UPDATE given SET slip = ? WHERE slip = ''",
                    JournalEvent.PrintResult.UNCONFIRMED);
            return new SqliteJournal.Written<>(events.size(), events);
        });
    }

    private static void change(Connection connection, String sql, Object... parameters)
            throws SQLException {
        try (var statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            boolean plain = parameters[i] instanceof Number;
            statement.setObject(i + 1, plain ? parameters[i] : parameters[i].toString());
        }
        return statement;
    }
}

package mingbai.service.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.item.ItemCode;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Sql;
import mingbai.service.journal.JournalReader;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// The tickets' tables. Every method is one step of a transaction of the caller's.
@Component
final class TicketLedger implements JournalReader {
    private static final String COLUMNS =
            "SELECT token, day, prefix, serial, business, state, issued_at, window_number,"
                    + " ended_at FROM ticket ";

    private final HallId hall;

    TicketLedger(Settings settings) {
        this.hall = settings.hall();
    }

    /// The next number of a prefix on a day; empty when all are given out. Numbers never wrap.
    Optional<TicketNumber> draw(Sql sql, LocalDate day, String prefix) {
        return sql.first(
                """
                INSERT INTO ticket_counter (hall, day, prefix, last) VALUES (?, ?, ?, 1)
                ON CONFLICT (hall, day, prefix) DO UPDATE SET last = ticket_counter.last + 1
                  WHERE ticket_counter.last < ?
                RETURNING last
                """,
                row -> new TicketNumber(prefix, row.getInt(1)),
                hall.value(),
                day.toString(),
                prefix,
                TicketNumber.MAX_SERIAL);
    }

    void add(Sql sql, LocalDate day, Answer.Ticket ticket, Ask.TakeTicket ask) {
        sql.update(
                """
                INSERT INTO ticket (token, hall, day, prefix, serial, business, item, station,
                  state, place, issued_at, window_number, called_at, ended_at, slip)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, 0, 0, 0, '')
                """,
                ticket.token().value(),
                hall.value(),
                day.toString(),
                ticket.number().prefix(),
                ticket.number().serial(),
                ticket.business().value(),
                ask.item().map(ItemCode::value).orElse(""),
                ask.station().value(),
                revise(sql),
                ticket.issued().toEpochMilli());
        wait(sql, day, ticket.business(), 1);
    }

    /// Changes how many wait for a business.
    void wait(Sql sql, LocalDate day, BusinessId business, int more) {
        sql.update(
                """
                INSERT INTO waiting_line (hall, day, business, waiting) VALUES (?, ?, ?, ?)
                ON CONFLICT (hall, day, business)
                  DO UPDATE SET waiting = waiting_line.waiting + excluded.waiting
                """,
                hall.value(),
                day.toString(),
                business.value(),
                more);
    }

    Answer.Ahead ahead(Sql sql, LocalDate day, BusinessId business) {
        long mine =
                sql.number(
                        "SELECT waiting FROM waiting_line"
                                + " WHERE hall = ? AND day = ? AND business = ?",
                        hall.value(),
                        day.toString(),
                        business.value());
        long all =
                sql.number(
                        "SELECT sum(waiting) FROM waiting_line WHERE hall = ? AND day = ?",
                        hall.value(),
                        day.toString());
        return new Answer.Ahead(Math.toIntExact(mine), Math.toIntExact(all));
    }

    /// Takes the first in line for a business to a window; two windows never get the same one.
    Optional<Ticket> callFirst(
            Sql sql, LocalDate day, BusinessId business, WindowNumber window, Instant now) {
        return sql.first(
                """
                UPDATE ticket SET state = 'CALLED', window_number = ?, called_at = ?
                WHERE state = 'WAITING' AND token = (
                  SELECT token FROM ticket
                  WHERE hall = ? AND day = ? AND business = ? AND state = 'WAITING'
                  ORDER BY place LIMIT 1)
                RETURNING token, day, prefix, serial, business, state, issued_at, window_number,
                  ended_at
                """,
                TicketLedger::ticket,
                window.value(),
                now.toEpochMilli(),
                hall.value(),
                day.toString(),
                business.value());
    }

    void end(Sql sql, TicketToken token, TicketState state, Instant now) {
        sql.update(
                "UPDATE ticket SET state = ?, ended_at = ? WHERE token = ?",
                state.name(),
                now.toEpochMilli(),
                token.value());
    }

    Optional<Ticket> find(Sql sql, TicketToken token) {
        return sql.first(COLUMNS + "WHERE token = ?", TicketLedger::ticket, token.value());
    }

    /// The number of a ticket, if it was first called after that.
    Optional<TicketNumber> calledAfter(Sql sql, TicketToken token, Instant earliest) {
        return sql.first(
                "SELECT prefix, serial FROM ticket WHERE token = ? AND called_at > ?",
                row -> new TicketNumber(row.getString(1), row.getInt(2)),
                token.value(),
                earliest.toEpochMilli());
    }

    Optional<Ticket> find(Sql sql, LocalDate day, TicketNumber number) {
        return sql.first(
                COLUMNS + "WHERE hall = ? AND day = ? AND prefix = ? AND serial = ?",
                TicketLedger::ticket,
                hall.value(),
                day.toString(),
                number.prefix(),
                number.serial());
    }

    /// How many wait before a ticket for the same business.
    int before(Sql sql, Ticket ticket) {
        long before =
                sql.number(
                        """
                        SELECT count(*) FROM ticket
                        WHERE hall = ? AND day = ? AND business = ? AND state = 'WAITING'
                          AND place < (SELECT place FROM ticket WHERE token = ?)
                        """,
                        hall.value(),
                        ticket.day().toString(),
                        ticket.issued().business().value(),
                        ticket.issued().token().value());
        return Math.toIntExact(before);
    }

    /// Notes how the slip of a ticket came out, as the kiosk reports it.
    @Override
    public void took(Sql sql, StationId station, JournalEntry entry) {
        if (entry.event() instanceof JournalEvent.SlipPrinted printed) {
            sql.update(
                    "UPDATE ticket SET slip = ? WHERE token = ? AND station = ?",
                    printed.result().name(),
                    printed.token().value(),
                    station.value());
        }
    }

    /// The next revision of the hall's queue; also a place in line, since it only grows.
    long revise(Sql sql) {
        return sql.number(
                """
                INSERT INTO queue_clock (hall, revision, last_call) VALUES (?, 1, 0)
                ON CONFLICT (hall) DO UPDATE SET revision = queue_clock.revision + 1
                RETURNING revision
                """,
                hall.value());
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        int window = row.getInt("window_number");
        long ended = row.getLong("ended_at");
        return new Ticket(
                new Answer.Ticket(
                        new TicketNumber(row.getString("prefix"), row.getInt("serial")),
                        new TicketToken(row.getString("token")),
                        new BusinessId(row.getString("business")),
                        Instant.ofEpochMilli(row.getLong("issued_at"))),
                LocalDate.parse(row.getString("day")),
                TicketState.valueOf(row.getString("state")),
                window == 0
                        ? Optional.empty()
                        : Optional.of(
                                new Ticket.Served(
                                        new WindowNumber(window),
                                        ended == 0
                                                ? Optional.empty()
                                                : Optional.of(Instant.ofEpochMilli(ended)))));
    }
}

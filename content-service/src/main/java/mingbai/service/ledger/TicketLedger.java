package mingbai.service.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.PersonMark;
import mingbai.model.item.ItemCode;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Sql;
import mingbai.service.settings.Settings;
import mingbai.service.ticket.Lane;
import mingbai.service.ticket.Ticket;
import mingbai.service.ticket.TicketRows;
import org.springframework.stereotype.Component;

/// The tickets' table: issuing and finding. Every method is one step of a transaction of the
/// caller's.
@Component
public final class TicketLedger {
    /// Room between two places in line for those who are put between.
    private static final long BETWEEN = 1L << 20;

    private final HallId hall;
    private final LineLedger lines;

    TicketLedger(Settings settings, LineLedger lines) {
        this.hall = settings.hall();
        this.lines = lines;
    }

    /// Where a ticket was issued. The names are stored.
    public enum Origin {
        KIOSK,
        /// Out of a kiosk's reserve, while the service did not answer.
        RESERVE,
        /// By staff, for somebody who cannot use a kiosk.
        STAFF
    }

    /// A ticket to be entered, and what it was asked with.
    public record Entry(
            LocalDate day, Answer.Ticket ticket, Ask.TakeTicket ask, Lane lane, Origin origin) {}

    /// The first of the next `count` numbers of a prefix on a day; empty when too few are left. A
    /// number never comes twice on a day, and none that was kept overnight comes again.
    public Optional<TicketNumber> draw(Sql sql, LocalDate day, String prefix, int count) {
        while (true) {
            var last =
                    sql.first(
                            """
                            INSERT INTO ticket_counter (hall, day, prefix, last)
                            VALUES (?, ?, ?, ?)
                            ON CONFLICT (hall, day, prefix)
                              DO UPDATE SET last = ticket_counter.last + excluded.last
                              WHERE ticket_counter.last + excluded.last <= ?
                            RETURNING last
                            """,
                            row -> row.getInt(1),
                            hall.value(),
                            day.toString(),
                            prefix,
                            count,
                            TicketNumber.MAX_SERIAL);
            if (last.isEmpty()) {
                return Optional.empty();
            }
            int first = last.get() - count + 1;
            if (unused(sql, day, prefix, first, last.get())) {
                return Optional.of(new TicketNumber(prefix, first));
            }
        }
    }

    @SuppressWarnings("TooManyParameters") // a range of numbers is five things
    private boolean unused(Sql sql, LocalDate day, String prefix, int first, int last) {
        return sql.number(
                        """
                        SELECT count(*) FROM ticket
                        WHERE hall = ? AND day = ? AND prefix = ? AND serial BETWEEN ? AND ?
                        """,
                        hall.value(),
                        day.toString(),
                        prefix,
                        first,
                        last)
                == 0;
    }

    /// Enters a ticket at the end of its lane; one out of a reserve where its time puts it.
    public void add(Sql sql, Entry entry) {
        var ticket = entry.ticket();
        var ask = entry.ask();
        var spot = new LineLedger.Spot(ticket.business(), entry.lane());
        long end = newPlace(sql);
        long place =
                entry.origin() == Origin.RESERVE
                        ? lines.placeAt(sql, entry.day(), spot, ticket.issued()).orElse(end)
                        : end;
        sql.update(
                """
                INSERT INTO ticket (token, hall, day, prefix, serial, business, item, station,
                  state, place, issued_at, window_number, called_at, ended_at, slip,
                  lane, priority, person, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, 0, 0, 0, '', ?, ?, ?, ?)
                """,
                ticket.token().value(),
                hall.value(),
                entry.day().toString(),
                ticket.number().prefix(),
                ticket.number().serial(),
                ticket.business().value(),
                ask.item().map(ItemCode::value).orElse(""),
                ask.station().value(),
                place,
                ticket.issued().toEpochMilli(),
                spot.lane().code(),
                ask.priority().map(Enum::name).orElse(""),
                ask.person().map(PersonMark::value).orElse(""),
                entry.origin().name());
        for (int i = 0; i < ask.also().size(); i++) {
            sql.update(
                    "INSERT INTO ticket_errand (token, position, business) VALUES (?, ?, ?)",
                    ticket.token().value(),
                    i + 1,
                    ask.also().get(i).value());
        }
        lines.count(sql, entry.day(), spot, 1);
    }

    /// The end of every lane.
    long newPlace(Sql sql) {
        return revise(sql) * BETWEEN;
    }

    /// The next revision of the hall's queue.
    public long revise(Sql sql) {
        return sql.number(
                """
                INSERT INTO queue_clock (hall, revision, last_call) VALUES (?, 1, 0)
                ON CONFLICT (hall) DO UPDATE SET revision = queue_clock.revision + 1
                RETURNING revision
                """,
                hall.value());
    }

    public Optional<Ticket> find(Sql sql, TicketToken token) {
        return sql.first(TicketRows.SELECT + "WHERE token = ?", TicketRows::ticket, token.value());
    }

    public Optional<Ticket> find(Sql sql, LocalDate day, TicketNumber number) {
        return sql.first(
                TicketRows.SELECT + "WHERE hall = ? AND day = ? AND prefix = ? AND serial = ?",
                TicketRows::ticket,
                hall.value(),
                day.toString(),
                number.prefix(),
                number.serial());
    }

    /// The number of a ticket, if it was first called after that.
    public Optional<TicketNumber> calledAfter(Sql sql, TicketToken token, Instant earliest) {
        return sql.first(
                "SELECT prefix, serial FROM ticket WHERE token = ? AND called_at > ?",
                row -> new TicketNumber(row.getString(1), row.getInt(2)),
                token.value(),
                earliest.toEpochMilli());
    }

    /// Whether a visitor has a ticket of this business under way.
    public boolean waits(Sql sql, LocalDate day, BusinessId business, PersonMark person) {
        return sql.number(
                        """
                        SELECT count(*) FROM ticket
                        WHERE hall = ? AND day = ? AND business = ? AND person = ?
                          AND person <> '' AND state IN ('WAITING', 'CALLED', 'HELD')
                        """,
                        hall.value(),
                        day.toString(),
                        business.value(),
                        person.value())
                > 0;
    }

    /// How many wait in the lane before a ticket.
    public int before(Sql sql, Ticket ticket) {
        return Math.toIntExact(
                sql.number(
                        """
                        SELECT count(*) FROM ticket
                        WHERE hall = ? AND day = ? AND business = ? AND state = 'WAITING'
                          AND lane = ? AND (place < ? OR place = ? AND issued_at < ?)
                        """,
                        hall.value(),
                        ticket.day().toString(),
                        ticket.business().value(),
                        ticket.standing().lane().code(),
                        ticket.standing().place(),
                        ticket.standing().place(),
                        ticket.issued().issued().toEpochMilli()));
    }

    /// Today's tickets that were put aside, longest first, with the window that did it.
    public List<Ticket> held(Sql sql, LocalDate day) {
        return sql.list(
                TicketRows.SELECT
                        + "WHERE hall = ? AND day = ? AND state = 'HELD' ORDER BY called_at, token",
                TicketRows::ticket,
                hall.value(),
                day.toString());
    }

    /// What a ticket is still for, in order.
    public List<BusinessId> errands(Sql sql, TicketToken token) {
        return sql.list(
                "SELECT business FROM ticket_errand WHERE token = ? ORDER BY position",
                row -> new BusinessId(row.getString(1)),
                token.value());
    }
}

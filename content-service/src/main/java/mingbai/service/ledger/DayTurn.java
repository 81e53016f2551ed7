package mingbai.service.ledger;

import java.time.Instant;
import java.time.LocalDate;
import mingbai.model.place.HallId;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.settings.Settings;
import mingbai.service.ticket.TicketRows;
import org.springframework.stereotype.Component;

/// Turns the ledger to the day it is in the hall, with the first change of that day. Tickets of
/// another day are not touched: they are out of sight, and there again should the clock have been
/// wrong. Only where the hall keeps those who wait overnight do they come along.
@Component
public final class DayTurn {
    private final HallId hall;
    private final LineLedger lines;
    private final TicketHistory history;

    DayTurn(Settings settings, LineLedger lines, TicketHistory history) {
        this.hall = settings.hall();
        this.lines = lines;
        this.history = history;
    }

    public void turn(Sql sql, HallPlan plan, Instant now) {
        var today = plan.day(now);
        var before =
                sql.first(
                        "SELECT day FROM queue_clock WHERE hall = ?",
                        row -> row.getString(1),
                        hall.value());
        if (before.filter(today.toString()::equals).isPresent()) {
            return;
        }
        sql.update(
                """
                INSERT INTO queue_clock (hall, revision, last_call, day) VALUES (?, 1, 0, ?)
                ON CONFLICT (hall) DO UPDATE SET day = excluded.day
                """,
                hall.value(),
                today.toString());
        forgetPeople(sql, today);
        if (plan.rules().overnight()) {
            before.ifPresent(day -> keep(sql, day, today, now));
        }
    }

    /// Whoever came yesterday is nobody any more.
    private void forgetPeople(Sql sql, LocalDate today) {
        sql.update(
                "DELETE FROM day_key WHERE hall = ? AND day <> ?", hall.value(), today.toString());
        sql.update(
                "UPDATE ticket SET person = '' WHERE hall = ? AND day <> ? AND person <> ''",
                hall.value(),
                today.toString());
    }

    /// A number that today has given out already stays behind.
    private void keep(Sql sql, String before, LocalDate today, Instant now) {
        var waiting =
                sql.list(
                        TicketRows.SELECT
                                + """
                                WHERE hall = ? AND day = ? AND state = 'WAITING'
                                  AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.hall = ticket.hall
                                    AND t.day = ? AND t.prefix = ticket.prefix
                                    AND t.serial = ticket.serial)
                                ORDER BY place, issued_at, token
                                """,
                        TicketRows::ticket,
                        hall.value(),
                        before,
                        today.toString());
        for (var ticket : waiting) {
            var spot = LineLedger.Spot.of(ticket);
            lines.count(sql, ticket.day(), spot, -1);
            sql.update(
                    "UPDATE ticket SET day = ? WHERE token = ?",
                    today.toString(),
                    ticket.token().value());
            lines.count(sql, today, spot, 1);
            history.add(
                    sql,
                    ticket.token(),
                    new TicketHistory.Step(TicketHistory.Deed.KEPT_OVERNIGHT, now, 0, ""));
        }
    }
}

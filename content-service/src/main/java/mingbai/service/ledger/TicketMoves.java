package mingbai.service.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Sql;
import mingbai.service.journal.JournalReader;
import mingbai.service.settings.Settings;
import mingbai.service.ticket.Lane;
import mingbai.service.ticket.Ticket;
import mingbai.service.ticket.TicketState;
import org.springframework.stereotype.Component;

/// Moves tickets through the hall. Who leaves a line and who joins one is counted here and nowhere
/// else. Every method is one step of a transaction of the caller's.
@Component
public final class TicketMoves implements JournalReader {
    private final HallId hall;
    private final TicketLedger tickets;
    private final LineLedger lines;
    private final TicketHistory history;
    private final FinishedCount finished;

    TicketMoves(
            Settings settings,
            TicketLedger tickets,
            LineLedger lines,
            TicketHistory history,
            FinishedCount finished) {
        this.hall = settings.hall();
        this.tickets = tickets;
        this.lines = lines;
        this.history = history;
        this.finished = finished;
    }

    /// Where a ticket waits again.
    public sealed interface Goal {
        /// In its own lane, by the time it was issued.
        record InLine(BusinessId business) implements Goal {}

        /// In its own lane, behind the next so many.
        record Behind(int places) implements Goal {}

        /// For one window, next there.
        record AtWindow(WindowNumber window) implements Goal {}

        /// Before everybody.
        record First() implements Goal {}
    }

    /// Takes a waiting ticket to a window; false when somebody else already did.
    public boolean call(Sql sql, Ticket ticket, WindowNumber window, Instant now) {
        int changed =
                sql.update(
                        """
                        UPDATE ticket SET state = 'CALLED', window_number = ?, called_at = ?,
                          only_window = 0, ended_at = 0, kept_until = 0
                        WHERE token = ? AND state = 'WAITING'
                        """,
                        window.value(),
                        now.toEpochMilli(),
                        ticket.token().value());
        if (changed == 0) {
            return false;
        }
        var spot = LineLedger.Spot.of(ticket);
        lines.count(sql, ticket.day(), spot, -1);
        lines.called(sql, ticket.day(), spot, now);
        return true;
    }

    /// A finished ticket is served once more at a window (取证、缴费).
    public void callBack(Sql sql, Ticket ticket, WindowNumber window, Instant now) {
        sql.update(
                "UPDATE ticket SET state = 'CALLED', window_number = ?, called_at = ?,"
                        + " ended_at = 0 WHERE token = ?",
                window.value(),
                now.toEpochMilli(),
                ticket.token().value());
        finished.add(sql, ticket.day(), -1);
        tickets.revise(sql);
    }

    /// A ticket waits, or waits elsewhere.
    public void waitAgain(Sql sql, Ticket ticket, Goal goal) {
        leaveLine(sql, ticket);
        var own = ticket.ownLane();
        var spot =
                switch (goal) {
                    case Goal.InLine(var business) -> new LineLedger.Spot(business, own);
                    case Goal.Behind behind -> new LineLedger.Spot(ticket.business(), own);
                    case Goal.AtWindow at -> new LineLedger.Spot(ticket.business(), Lane.BOUND);
                    case Goal.First first -> new LineLedger.Spot(ticket.business(), Lane.FIRST);
                };
        long place =
                switch (goal) {
                    case Goal.InLine line -> kept(sql, ticket);
                    case Goal.AtWindow at -> kept(sql, ticket);
                    case Goal.First first -> tickets.newPlace(sql);
                    case Goal.Behind(int places) ->
                            lines.placeBehind(sql, ticket.day(), spot, places)
                                    .orElseGet(() -> tickets.newPlace(sql));
                };
        int window = goal instanceof Goal.AtWindow(var only) ? only.value() : 0;
        sql.update(
                """
                UPDATE ticket SET state = 'WAITING', business = ?, lane = ?, place = ?,
                  only_window = ?, kept_until = 0
                WHERE token = ?
                """,
                spot.business().value(),
                spot.lane().code(),
                place,
                window,
                ticket.token().value());
        lines.count(sql, ticket.day(), spot, 1);
    }

    private long kept(Sql sql, Ticket ticket) {
        tickets.revise(sql);
        return ticket.standing().place();
    }

    private void leaveLine(Sql sql, Ticket ticket) {
        if (ticket.state() == TicketState.WAITING) {
            lines.count(sql, ticket.day(), LineLedger.Spot.of(ticket), -1);
        }
    }

    /// A ticket is over, or put aside.
    public void end(Sql sql, Ticket ticket, TicketState state, Instant now) {
        leaveLine(sql, ticket);
        sql.update(
                "UPDATE ticket SET state = ?, ended_at = ?, only_window = 0 WHERE token = ?",
                state.name(),
                now.toEpochMilli(),
                ticket.token().value());
        if (state == TicketState.FINISHED) {
            finished.add(sql, ticket.day(), 1);
        }
        tickets.revise(sql);
    }

    /// How often nobody came, and until when the ticket is kept all the same.
    public void missed(Sql sql, Ticket ticket, Optional<Instant> keptUntil) {
        sql.update(
                "UPDATE ticket SET misses = misses + 1, kept_until = ? WHERE token = ?",
                keptUntil.map(Instant::toEpochMilli).orElse(0L),
                ticket.token().value());
    }

    /// The next of a ticket's businesses, taken off its list.
    public Optional<BusinessId> nextErrand(Sql sql, TicketToken token) {
        return sql.first(
                """
                DELETE FROM ticket_errand WHERE token = ? AND position =
                  (SELECT min(position) FROM ticket_errand WHERE token = ?)
                RETURNING business
                """,
                row -> new BusinessId(row.getString(1)),
                token.value(),
                token.value());
    }

    /// Whoever waits for this window only waits for any window again.
    public void free(Sql sql, LocalDate day, WindowNumber window) {
        for (var bound = lines.boundTo(sql, day, window);
                bound.isPresent();
                bound = lines.boundTo(sql, day, window)) {
            waitAgain(sql, bound.get(), new Goal.InLine(bound.get().business()));
        }
    }

    /// Notes how the slip of a ticket came out, as the kiosk reports it. What never came out of the
    /// printer does not count.
    @Override
    public void took(Sql sql, StationId station, JournalEntry entry) {
        if (entry.event() instanceof JournalEvent.SlipPrinted printed) {
            int known =
                    sql.update(
                            "UPDATE ticket SET slip = ? WHERE token = ? AND station = ?"
                                    + " AND hall = ?",
                            printed.result().name(),
                            printed.token().value(),
                            station.value(),
                            hall.value());
            if (known > 0 && printed.result() == JournalEvent.PrintResult.REFUSED) {
                cancelUnprinted(sql, printed.token(), entry.at());
            }
        }
    }

    private void cancelUnprinted(Sql sql, TicketToken token, Instant at) {
        tickets.find(sql, token)
                .filter(ticket -> ticket.state() == TicketState.WAITING)
                .ifPresent(ticket -> {
                    end(sql, ticket, TicketState.CANCELLED, at);
                    history.add(
                            sql,
                            token,
                            new TicketHistory.Step(TicketHistory.Deed.CANCELLED, at, 0, "未打印"));
                });
    }
}

package mingbai.service.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.queue.WindowState;
import mingbai.service.database.Sql;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// The tables of windows and calls. A window without a row is open and serves nobody.
@Component
public final class WindowLedger {
    private final HallId hall;

    WindowLedger(Settings settings) {
        this.hall = settings.hall();
    }

    public WindowState.Status status(Sql sql, WindowNumber window) {
        return sql.first(
                        "SELECT status FROM window_state WHERE hall = ? AND number = ?",
                        row -> WindowState.Status.valueOf(row.getString(1)),
                        hall.value(),
                        window.value())
                .orElse(WindowState.Status.OPEN);
    }

    public void status(
            Sql sql, WindowNumber window, WindowState.Status status, Optional<PauseReason> pause) {
        sql.update(
                """
                INSERT INTO window_state (hall, number, status, serving, pause)
                VALUES (?, ?, ?, '', ?)
                ON CONFLICT (hall, number)
                  DO UPDATE SET status = excluded.status, pause = excluded.pause
                """,
                hall.value(),
                window.value(),
                status.name(),
                pause.map(PauseReason::name).orElse(""));
    }

    public Optional<TicketToken> serving(Sql sql, WindowNumber window) {
        return sql.first(
                "SELECT serving FROM window_state WHERE hall = ? AND number = ? AND serving <> ''",
                row -> new TicketToken(row.getString(1)),
                hall.value(),
                window.value());
    }

    public void serving(Sql sql, WindowNumber window, Optional<TicketToken> ticket) {
        sql.update(
                """
                INSERT INTO window_state (hall, number, status, serving) VALUES (?, ?, 'OPEN', ?)
                ON CONFLICT (hall, number) DO UPDATE SET serving = excluded.serving
                """,
                hall.value(),
                window.value(),
                ticket.map(TicketToken::value).orElse(""));
    }

    /// Writes a call down under the hall's next sequence number.
    public Call call(Sql sql, LocalDate day, WindowNumber window, CallOf what) {
        long sequence =
                sql.number(
                        """
                        INSERT INTO queue_clock (hall, revision, last_call) VALUES (?, 1, 1)
                        ON CONFLICT (hall) DO UPDATE SET revision = queue_clock.revision + 1,
                          last_call = queue_clock.last_call + 1
                        RETURNING last_call
                        """,
                        hall.value());
        sql.update(
                """
                INSERT INTO ticket_call (hall, sequence, day, number, window_number, kind,
                  called_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                hall.value(),
                sequence,
                day.toString(),
                what.ticket().text(),
                window.value(),
                what.kind().name(),
                what.at().toEpochMilli());
        return new Call(sequence, what.ticket(), window, what.kind(), what.at());
    }

    /// Whom a call is for, in which way, and when.
    public record CallOf(TicketNumber ticket, Call.Kind kind, Instant at) {}

    /// The calls after a sequence number, oldest first.
    public List<Call> callsAfter(Sql sql, long sequence) {
        return sql.list(
                "SELECT sequence, number, window_number, kind, called_at FROM ticket_call"
                        + " WHERE hall = ? AND sequence > ? ORDER BY sequence",
                WindowLedger::callOf,
                hall.value(),
                sequence);
    }

    private static Call callOf(ResultSet row) throws SQLException {
        return new Call(
                row.getLong(1),
                TicketNumber.parse(row.getString(2)),
                new WindowNumber(row.getInt(3)),
                Call.Kind.valueOf(row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)));
    }

    /// A window's calls of a day, newest first.
    public List<Call> callsOf(Sql sql, LocalDate day, WindowNumber window, int most) {
        return sql.list(
                """
                SELECT sequence, number, window_number, kind, called_at FROM ticket_call
                WHERE hall = ? AND day = ? AND window_number = ?
                ORDER BY sequence DESC LIMIT ?
                """,
                WindowLedger::callOf,
                hall.value(),
                day.toString(),
                window.value(),
                most);
    }

    /// Today's last calls, oldest first.
    public List<Call> recent(Sql sql, LocalDate day) {
        var newestFirst =
                new ArrayList<>(
                        sql.list(
                                """
                                SELECT sequence, number, window_number, kind, called_at
                                FROM ticket_call WHERE hall = ? AND day = ?
                                ORDER BY sequence DESC LIMIT ?
                                """,
                                WindowLedger::callOf,
                                hall.value(),
                                day.toString(),
                                QueueSnapshot.RECENT_CALLS));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /// What every window that ever changed does now.
    public Map<WindowNumber, WindowState> states(Sql sql, LocalDate day) {
        Map<WindowNumber, WindowState> states = new TreeMap<>();
        sql.list(
                """
                SELECT w.number, w.status, t.prefix, t.serial, w.pause FROM window_state w
                LEFT JOIN ticket t ON t.token = w.serving AND t.day = ?
                WHERE w.hall = ?
                """,
                row -> {
                    var number = new WindowNumber(row.getInt(1));
                    String prefix = row.getString(3);
                    Optional<TicketNumber> serving =
                            prefix == null
                                    ? Optional.empty()
                                    : Optional.of(new TicketNumber(prefix, row.getInt(4)));
                    var status = WindowState.Status.valueOf(row.getString(2));
                    var pause =
                            Optional.of(row.getString(5))
                                    .filter(text -> !text.isEmpty())
                                    .map(PauseReason::valueOf);
                    return states.put(number, new WindowState(number, status, serving, pause));
                },
                day.toString(),
                hall.value());
        return states;
    }

    public Map<BusinessId, Integer> waiting(Sql sql, LocalDate day) {
        Map<BusinessId, Integer> waiting = new HashMap<>();
        sql.list(
                "SELECT business, waiting FROM waiting_line WHERE hall = ? AND day = ?",
                row -> waiting.put(new BusinessId(row.getString(1)), row.getInt(2)),
                hall.value(),
                day.toString());
        return waiting;
    }

    /// The clock of the hall's queue: how often it changed, and its last call.
    public record Reading(long revision, long lastCall) {}

    public Reading reading(Sql sql) {
        return sql.first(
                        "SELECT revision, last_call FROM queue_clock WHERE hall = ?",
                        row -> new Reading(row.getLong(1), row.getLong(2)),
                        hall.value())
                .orElse(new Reading(0, 0));
    }
}

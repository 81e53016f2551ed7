package mingbai.service.ledger;

import java.time.LocalDate;
import mingbai.model.place.HallId;
import mingbai.service.database.Sql;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// How many tickets of each day are finished, kept in the transaction that finishes one.
@Component
public final class FinishedCount {
    private final HallId hall;

    FinishedCount(Settings settings) {
        this.hall = settings.hall();
    }

    /// Of some days, both ends included.
    public int between(Sql sql, LocalDate first, LocalDate last) {
        return Math.toIntExact(
                sql.number(
                        "SELECT sum(count) FROM ticket_finished"
                                + " WHERE hall = ? AND day BETWEEN ? AND ?",
                        hall.value(),
                        first.toString(),
                        last.toString()));
    }

    int add(Sql sql, LocalDate day, int count) {
        return sql.update(
                """
                INSERT INTO ticket_finished (hall, day, count) VALUES (?, ?, ?)
                ON CONFLICT (hall, day)
                  DO UPDATE SET count = ticket_finished.count + excluded.count
                """,
                hall.value(),
                day.toString(),
                count);
    }

    /// Counts the tickets themselves, after they came from elsewhere.
    public int recount(Sql sql) {
        sql.update("DELETE FROM ticket_finished WHERE hall = ?", hall.value());
        return sql.update(
                "INSERT INTO ticket_finished (hall, day, count) SELECT hall, day, count(*)"
                        + " FROM ticket WHERE hall = ? AND state = 'FINISHED' GROUP BY hall, day",
                hall.value());
    }
}

package mingbai.service.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.place.HallId;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Component;

/// The tables of cases and of what was done with them.
@Component
final class CaseTable {
    private static final String SELECT = "SELECT * FROM low_case WHERE hall = ?";
    private static final int MOST = 500;

    private final HallId hall;

    CaseTable(HallShelf shelf) {
        this.hall = shelf.hall();
    }

    /// Something that was done.
    public record Step(Instant at, String who, String deed, String note) {}

    Optional<LowCase> find(Sql sql, String id) {
        return sql.first(SELECT + " AND id = ?", CaseTable::lowCase, hall.value(), id);
    }

    Optional<LowCase> find(Sql sql, TicketToken token) {
        return sql.first(
                SELECT + " AND token = ?", CaseTable::lowCase, hall.value(), token.value());
    }

    /// Those that are open, the oldest first; then the newest of the others.
    List<LowCase> all(Sql sql) {
        return sql.list(
                SELECT
                        + " ORDER BY CASE WHEN closed_at = 0 THEN 0 ELSE 1 END,"
                        + " closed_at DESC, opened_at, id LIMIT "
                        + MOST,
                CaseTable::lowCase,
                hall.value());
    }

    List<LowCase> open(Sql sql) {
        return sql.list(
                SELECT + " AND closed_at = 0 ORDER BY opened_at, id",
                CaseTable::lowCase,
                hall.value());
    }

    /// Those that are escalated and of which nobody outside the console was told.
    List<LowCase> escalatedUntold(Sql sql) {
        return sql.list(
                SELECT
                        + " AND closed_at = 0 AND escalated_at > 0 AND escalation_told_at = 0"
                        + " ORDER BY opened_at, id",
                CaseTable::lowCase,
                hall.value());
    }

    int told(Sql sql, String id, Instant now) {
        return sql.update(
                "UPDATE low_case SET escalation_told_at = ? WHERE id = ?", now.toEpochMilli(), id);
    }

    /// How many are open and overdue, by what they are due by: few rows, however many cases.
    FollowUp.Load load(Sql sql, LocalDate today) {
        return sql
                .list(
                        """
                        SELECT state, verify_by, rectify_by, close_by, count(*) FROM low_case
                        WHERE hall = ? AND closed_at = 0
                        GROUP BY state, verify_by, rectify_by, close_by
                        """,
                        row -> load(row, today),
                        hall.value())
                .stream()
                .reduce(new FollowUp.Load(0, 0), FollowUp.Load::and);
    }

    private static FollowUp.Load load(ResultSet row, LocalDate today) throws SQLException {
        int count = row.getInt(5);
        boolean overdue =
                CaseState.valueOf(row.getString(1))
                        .due(
                                LocalDate.parse(row.getString(2)),
                                LocalDate.parse(row.getString(3)),
                                LocalDate.parse(row.getString(4)))
                        .filter(today::isAfter)
                        .isPresent();
        return new FollowUp.Load(count, overdue ? count : 0);
    }

    int add(Sql sql, LowCase it, LocalDate day) {
        return sql.update(
                """
                INSERT INTO low_case (id, hall, token, state, opened_at, opened_day, verify_by,
                  rectify_by, close_by, assignee, found_by, phone, called_back, escalated_at,
                  closed_at, department)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)
                """,
                it.id(),
                hall.value(),
                it.token().value(),
                it.state().name(),
                it.clocks().opened().toEpochMilli(),
                day.toString(),
                it.clocks().verifyBy().toString(),
                it.clocks().rectifyBy().toString(),
                it.clocks().closeBy().toString(),
                it.people().assignee(),
                it.people().foundBy(),
                it.people().phone(),
                it.people().department());
    }

    /// Moves it on; when it is over, the phone goes.
    int move(Sql sql, LowCase it, CaseState to, Instant now) {
        return sql.update(
                "UPDATE low_case SET state = ?, closed_at = ?,"
                        + " phone = CASE WHEN ? = 1 THEN '' ELSE phone END WHERE id = ?",
                to.name(),
                to.over() ? now.toEpochMilli() : 0L,
                to.over() ? 1 : 0,
                it.id());
    }

    int set(Sql sql, LowCase it, Field field, Object value) {
        return sql.update(
                "UPDATE low_case SET " + field.column + " = ? WHERE id = ?", value, it.id());
    }

    /// What may be set on its own.
    enum Field {
        ASSIGNEE("assignee"),
        FOUND_BY("found_by"),
        PHONE("phone"),
        CALLED_BACK("called_back"),
        ESCALATED("escalated_at");

        private final String column;

        Field(String column) {
            this.column = column;
        }
    }

    int step(Sql sql, String id, Step step) {
        return sql.update(
                "INSERT INTO low_case_step (id, step, at, who, deed, note)"
                        + " SELECT ?, 1 + coalesce(max(step), 0), ?, ?, ?, ?"
                        + " FROM low_case_step WHERE id = ?",
                id,
                step.at().toEpochMilli(),
                step.who(),
                step.deed(),
                step.note(),
                id);
    }

    List<Step> steps(Sql sql, String id) {
        return sql.list(
                "SELECT at, who, deed, note FROM low_case_step WHERE id = ? ORDER BY step",
                row ->
                        new Step(
                                Instant.ofEpochMilli(row.getLong(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)),
                id);
    }

    private static LowCase lowCase(ResultSet row) throws SQLException {
        return new LowCase(
                row.getString("id"),
                new TicketToken(row.getString("token")),
                CaseState.valueOf(row.getString("state")),
                new LowCase.Clocks(
                        Instant.ofEpochMilli(row.getLong("opened_at")),
                        LocalDate.parse(row.getString("verify_by")),
                        LocalDate.parse(row.getString("rectify_by")),
                        LocalDate.parse(row.getString("close_by")),
                        row.getLong("escalated_at") > 0),
                new LowCase.People(
                        row.getString("assignee"),
                        row.getString("found_by"),
                        row.getString("phone"),
                        row.getInt("called_back") == 1,
                        row.getString("department")));
    }
}

package mingbai.service.ledger;

import java.time.Instant;
import java.util.List;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// What happened to each ticket after it was issued, step by step.
@Component
public final class TicketHistory {
    TicketHistory() {}

    /// What can happen to a ticket. The names are stored.
    public enum Deed {
        CALLED("呼叫", "Called"),
        RECALLED("重呼", "Called again"),
        SECOND_CALLED("二次呼叫", "Called a second time"),
        FINISHED("办结", "Finished"),
        MISSED("未到", "Missed"),
        HELD("挂起", "Held"),
        RETURNED("恢复", "Returned"),
        TRANSFERRED("转移", "Transferred"),
        PUT_FIRST("置顶", "Put first"),
        MOVED_ON("转下一事项", "On to the next business"),
        REPRINTED("补打", "Printed again"),
        CANCELLED("取消", "Cancelled"),
        TAKEN_IN("离线号并入", "Taken in from a reserve"),
        KEPT_OVERNIGHT("过夜保留", "Kept overnight");

        private final String chinese;
        private final String english;

        Deed(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }

    /// One step; `window` is 0 where none was concerned.
    public record Step(Deed deed, Instant at, int window, String note) {}

    public void add(Sql sql, TicketToken token, Step step) {
        sql.update(
                """
                INSERT INTO ticket_event (token, step, kind, at, window_number, note)
                SELECT ?, coalesce(max(step), 0) + 1, ?, ?, ?, ? FROM ticket_event
                WHERE token = ?
                """,
                token.value(),
                step.deed().name(),
                step.at().toEpochMilli(),
                step.window(),
                step.note(),
                token.value());
    }

    /// Oldest first.
    public List<Step> of(Sql sql, TicketToken token) {
        return sql.list(
                "SELECT kind, at, window_number, note FROM ticket_event"
                        + " WHERE token = ? ORDER BY step",
                row ->
                        new Step(
                                Deed.valueOf(row.getString(1)),
                                Instant.ofEpochMilli(row.getLong(2)),
                                row.getInt(3),
                                row.getString(4)),
                token.value());
    }
}

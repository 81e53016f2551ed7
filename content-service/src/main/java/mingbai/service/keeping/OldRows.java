package mingbai.service.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// Removes what is older than it has to be kept, table by table. What boards showed, who signed it
/// and when a board was down is evidence and stays.
@Component
final class OldRows {
    private static final Map<String, String> BY_DAY = new LinkedHashMap<>();
    private static final Map<String, String> BY_TIME = new LinkedHashMap<>();

    static {
        // Parts before the tickets they belong to.
        BY_DAY.put("ticket_event", "token IN (SELECT token FROM ticket WHERE day < ?)");
        BY_DAY.put("ticket_errand", "token IN (SELECT token FROM ticket WHERE day < ?)");
        for (String table :
                new String[] {
                    "ticket",
                    "ticket_call",
                    "ticket_counter",
                    "waiting_line",
                    "quota_used",
                    "reserve"
                }) {
            BY_DAY.put(table, "day < ?");
        }
        BY_TIME.put("audit", "at < ?");
        BY_TIME.put("release_comment", "said_at < ?");
        BY_TIME.put("notice", "state = 'WITHDRAWN' AND changed_at < ?");
    }

    /// How many rows went.
    int remove(Sql sql, LocalDate firstKept, Instant from) {
        int removed = 0;
        for (var old : BY_DAY.entrySet()) {
            removed += some(sql, old.getKey(), old.getValue(), firstKept.toString());
        }
        for (var old : BY_TIME.entrySet()) {
            removed += some(sql, old.getKey(), old.getValue(), from.toEpochMilli());
        }
        return removed;
    }

    private static int some(Sql sql, String table, String old, Object limit) {
        return sql.update("DELETE FROM " + table + " WHERE " + old, limit);
    }
}

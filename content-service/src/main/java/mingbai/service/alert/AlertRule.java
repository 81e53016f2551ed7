package mingbai.service.alert;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import mingbai.service.database.Sql;

/// When a trouble becomes an alert, and how long people are left in peace before they are told
/// again of one that nobody has acknowledged.
public record AlertRule(AlertKind kind, boolean active, Duration after, Duration repeat) {
    static final int MOST_MINUTES = 7 * 24 * 60;

    public AlertRule {
        if (after.isNegative() || after.toMinutes() > MOST_MINUTES) {
            throw new IllegalArgumentException("after 0–" + MOST_MINUTES + " minutes");
        }
        if (repeat.toMinutes() < 1 || repeat.toMinutes() > MOST_MINUTES) {
            throw new IllegalArgumentException("again after 1–" + MOST_MINUTES + " minutes");
        }
    }

    /// Every kind's rule.
    public static Map<AlertKind, AlertRule> all(Sql sql) {
        Map<AlertKind, AlertRule> rules = new EnumMap<>(AlertKind.class);
        for (var kind : AlertKind.values()) {
            rules.put(kind, kind.usual());
        }
        sql.list(
                        "SELECT kind, active, after_minutes, repeat_minutes FROM alert_rule",
                        row ->
                                new AlertRule(
                                        AlertKind.valueOf(row.getString(1)),
                                        row.getInt(2) > 0,
                                        Duration.ofMinutes(row.getLong(3)),
                                        Duration.ofMinutes(row.getLong(4))))
                .forEach(rule -> rules.put(rule.kind(), rule));
        return rules;
    }

    public int put(Sql sql) {
        return sql.update(
                """
                INSERT INTO alert_rule (kind, active, after_minutes, repeat_minutes)
                VALUES (?, ?, ?, ?)
                ON CONFLICT (kind) DO UPDATE SET active = excluded.active,
                  after_minutes = excluded.after_minutes, repeat_minutes = excluded.repeat_minutes
                """,
                kind.name(),
                active,
                after.toMinutes(),
                repeat.toMinutes());
    }
}

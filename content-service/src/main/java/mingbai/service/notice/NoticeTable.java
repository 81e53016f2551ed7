package mingbai.service.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.model.notice.Notice;
import mingbai.model.notice.NoticePeriod;
import mingbai.model.notice.Validity;
import mingbai.model.place.HallId;
import mingbai.service.database.Sql;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// The table of notices. Every method is one step of a transaction of the caller's.
@Component
final class NoticeTable {
    private static final String COLUMNS =
            "SELECT id, kind, title, body, shown_from, shown_until, state, revision, author,"
                    + " approver, reason, changed_at, channel, period_days, period_counted,"
                    + " period_basis FROM notice ";

    private final HallId hall;

    NoticeTable(Settings settings) {
        this.hall = settings.hall();
    }

    /// The last changed first.
    List<NoticeFile> all(Sql sql) {
        return sql.list(
                COLUMNS + "WHERE hall = ? ORDER BY changed_at DESC, id",
                NoticeTable::file,
                hall.value());
    }

    Optional<NoticeFile> find(Sql sql, String id) {
        return sql.first(
                COLUMNS + "WHERE hall = ? AND id = ?", NoticeTable::file, hall.value(), id);
    }

    /// A page of one state, the last changed first.
    List<NoticeFile> page(Sql sql, NoticeState state, long skip, int most) {
        return sql.list(
                COLUMNS
                        + """
                        WHERE hall = ? AND state = ?
                        ORDER BY changed_at DESC, id LIMIT ? OFFSET ?
                        """,
                NoticeTable::file,
                hall.value(),
                state.name(),
                most,
                skip);
    }

    long count(Sql sql, NoticeState state) {
        return sql.number(
                "SELECT count(*) FROM notice WHERE hall = ? AND state = ?",
                hall.value(),
                state.name());
    }

    void put(Sql sql, NoticeFile file) {
        sql.update(
                """
                INSERT INTO notice (id, hall, kind, title, body, shown_from, shown_until, state,
                  revision, author, approver, reason, changed_at, channel, period_days,
                  period_counted, period_basis)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title,
                  body = excluded.body, shown_from = excluded.shown_from,
                  shown_until = excluded.shown_until, state = excluded.state,
                  revision = excluded.revision, author = excluded.author,
                  approver = excluded.approver, reason = excluded.reason,
                  changed_at = excluded.changed_at, channel = excluded.channel,
                  period_days = excluded.period_days, period_counted = excluded.period_counted,
                  period_basis = excluded.period_basis
                """,
                file.notice().id(),
                hall.value(),
                file.notice().kind().name(),
                file.notice().title(),
                file.notice().body(),
                file.notice().shown().from().toEpochMilli(),
                file.notice().shown().until().toEpochMilli(),
                file.state().name(),
                file.revision(),
                file.people().author(),
                file.people().approver(),
                file.people().reason(),
                file.people().changed().toEpochMilli(),
                file.notice().channel().name(),
                file.notice().period().map(NoticePeriod::days).orElse(0),
                file.notice().period().map(p -> p.counted().name()).orElse(""),
                file.notice().period().map(NoticePeriod::basis).orElse(""));
    }

    private static Optional<NoticePeriod> period(ResultSet row) throws SQLException {
        int days = row.getInt("period_days");
        return days == 0
                ? Optional.empty()
                : Optional.of(
                        new NoticePeriod(
                                days,
                                NoticePeriod.Days.valueOf(row.getString("period_counted")),
                                row.getString("period_basis")));
    }

    private static NoticeFile file(ResultSet row) throws SQLException {
        return new NoticeFile(
                new Notice(
                        row.getString("id"),
                        Notice.Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("body"),
                        new Validity(
                                Instant.ofEpochMilli(row.getLong("shown_from")),
                                Instant.ofEpochMilli(row.getLong("shown_until"))),
                        Notice.Channel.valueOf(row.getString("channel")),
                        period(row)),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("revision"),
                new NoticeFile.People(
                        row.getString("author"),
                        row.getString("approver"),
                        row.getString("reason"),
                        Instant.ofEpochMilli(row.getLong("changed_at"))));
    }
}

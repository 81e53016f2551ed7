package mingbai.service.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.place.HallId;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.rating.KeptRating;
import mingbai.service.rating.RatingWatch;
import org.springframework.stereotype.Component;

/// Keeps what is to be uploaded: each rating that counts, written down with it in one transaction,
/// and again when an earlier one takes its place.
@Component
final class ExchangeBook implements RatingWatch {
    /// After so many tries in vain a letter is dead until somebody sends it again.
    static final int MOST_TRIES = 10;

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int LONGEST_ERROR = 300;

    private final HallId hall;

    ExchangeBook(HallShelf shelf) {
        this.hall = shelf.hall();
    }

    /// Where a letter stands. The names are stored.
    enum State {
        WAITING,
        SENT,
        DEAD
    }

    /// A letter that was tried.
    record Letter(TicketToken token, int tries, String error) {}

    @Override
    public void changed(Sql sql, Optional<KeptRating> before, KeptRating now) {
        var token = now.service().token();
        if (now.counts()) {
            put(sql, token, State.WAITING, new Try(0, Instant.EPOCH, ""));
        } else {
            sql.update(
                    "DELETE FROM exchange_letter WHERE hall = ? AND token = ? AND state <> 'SENT'",
                    hall.value(),
                    token.value());
        }
    }

    /// How often it was tried, when it is tried next, and what went wrong last.
    private record Try(int tries, Instant next, String error) {}

    private void put(Sql sql, TicketToken token, State state, Try tried) {
        sql.update(
                """
                INSERT INTO exchange_letter (hall, token, state, tries, next_at, error)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (hall, token) DO UPDATE SET state = excluded.state,
                  tries = excluded.tries, next_at = excluded.next_at, error = excluded.error
                """,
                hall.value(),
                token.value(),
                state.name(),
                tried.tries(),
                tried.next().toEpochMilli(),
                tried.error());
    }

    List<Letter> due(Sql sql, Instant now, int most) {
        return sql.list(
                "SELECT token, tries, error FROM exchange_letter"
                        + " WHERE hall = ? AND state = 'WAITING' AND next_at <= ?"
                        + " ORDER BY next_at, token LIMIT ?",
                row ->
                        new Letter(
                                new TicketToken(row.getString(1)), row.getInt(2), row.getString(3)),
                hall.value(),
                now.toEpochMilli(),
                most);
    }

    List<Letter> dead(Sql sql, int most) {
        return sql.list(
                "SELECT token, tries, error FROM exchange_letter"
                        + " WHERE hall = ? AND state = 'DEAD' ORDER BY next_at DESC, token LIMIT ?",
                row ->
                        new Letter(
                                new TicketToken(row.getString(1)), row.getInt(2), row.getString(3)),
                hall.value(),
                most);
    }

    Map<State, Integer> counts(Sql sql) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        var _ =
                sql.list(
                        "SELECT state, count(*) FROM exchange_letter WHERE hall = ? GROUP BY state",
                        row -> counts.put(State.valueOf(row.getString(1)), row.getInt(2)),
                        hall.value());
        return counts;
    }

    int sent(Sql sql, Letter letter, Instant now) {
        put(sql, letter.token(), State.SENT, new Try(letter.tries() + 1, now, ""));
        return 1;
    }

    /// Waits twice as long after each try.
    int failed(Sql sql, Letter letter, Instant now, String error) {
        int tries = letter.tries() + 1;
        var wait = Duration.ofMinutes(1L << Math.min(tries, 9));
        var next = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        var state = tries >= MOST_TRIES ? State.DEAD : State.WAITING;
        var said = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        put(sql, letter.token(), state, new Try(tries, next, said));
        return 0;
    }

    int revive(Sql sql) {
        return sql.update(
                "UPDATE exchange_letter SET state = 'WAITING', tries = 0, next_at = 0"
                        + " WHERE hall = ? AND state = 'DEAD'",
                hall.value());
    }

    ExchangeSetting setting(Sql sql) {
        return sql.first(
                        "SELECT url, area_name, data_source, departments FROM exchange_setting"
                                + " WHERE hall = ?",
                        row ->
                                new ExchangeSetting(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)),
                        hall.value())
                .orElse(ExchangeSetting.OFF);
    }

    int put(Sql sql, ExchangeSetting setting) {
        return sql.update(
                """
                INSERT INTO exchange_setting (hall, url, area_name, data_source, departments)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (hall) DO UPDATE SET url = excluded.url,
                  area_name = excluded.area_name, data_source = excluded.data_source,
                  departments = excluded.departments
                """,
                hall.value(),
                setting.url(),
                setting.areaName(),
                setting.dataSource(),
                setting.departments());
    }
}

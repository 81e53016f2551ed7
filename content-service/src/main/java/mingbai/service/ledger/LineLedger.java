package mingbai.service.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.WindowNumber;
import mingbai.service.database.Sql;
import mingbai.service.settings.Settings;
import mingbai.service.ticket.Lane;
import mingbai.service.ticket.Ticket;
import mingbai.service.ticket.TicketRows;
import org.springframework.stereotype.Component;

/// The lines' table: counters that are kept up to date, so that a long line costs no more than a
/// short one, and the heads of the lanes.
@Component
public final class LineLedger {
    /// A longer gap between two calls was a break and says nothing of the pace.
    private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(30);

    /// How far apart two places are that have another between them.
    private static final int ROOM = 2;

    private final HallId hall;

    LineLedger(Settings settings) {
        this.hall = settings.hall();
    }

    public Line line(Sql sql, LocalDate day, BusinessId business) {
        return sql.first(
                        """
                        SELECT first, priority, waiting, bound, since, paced, pace
                        FROM waiting_line WHERE hall = ? AND day = ? AND business = ?
                        """,
                        row ->
                                new Line(
                                        row.getInt(1),
                                        row.getInt(2),
                                        row.getInt(3)
                                                - row.getInt(1)
                                                - row.getInt(2)
                                                - row.getInt(4),
                                        row.getInt(4),
                                        row.getInt(5),
                                        new Line.Pace(row.getInt(6), row.getLong(7))),
                        hall.value(),
                        day.toString(),
                        business.value())
                .orElse(Line.EMPTY);
    }

    /// How many wait in the whole hall.
    public int waiting(Sql sql, LocalDate day) {
        return Math.toIntExact(
                sql.number(
                        "SELECT sum(waiting) FROM waiting_line WHERE hall = ? AND day = ?",
                        hall.value(),
                        day.toString()));
    }

    /// One more waits in a lane, or one less.
    void count(Sql sql, LocalDate day, Spot spot, int more) {
        int first = spot.lane() == Lane.FIRST ? more : 0;
        int priority = spot.lane() == Lane.PRIORITY ? more : 0;
        int bound = spot.lane() == Lane.BOUND ? more : 0;
        sql.update(
                """
                INSERT INTO waiting_line (hall, day, business, waiting, first, priority, bound)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (hall, day, business) DO UPDATE SET
                  waiting = waiting_line.waiting + excluded.waiting,
                  first = waiting_line.first + excluded.first,
                  priority = waiting_line.priority + excluded.priority,
                  bound = waiting_line.bound + excluded.bound
                """,
                hall.value(),
                day.toString(),
                spot.business().value(),
                more,
                first,
                priority,
                bound);
    }

    /// A lane of a business's line.
    record Spot(BusinessId business, Lane lane) {
        static Spot of(Ticket ticket) {
            return new Spot(ticket.business(), ticket.standing().lane());
        }
    }

    /// Who would be called next for a business.
    public Optional<Ticket> next(Sql sql, LocalDate day, BusinessId business, int ratio) {
        var line = line(sql, day, business);
        if (line.first() > 0) {
            return head(sql, day, new Spot(business, Lane.FIRST));
        }
        var lane = line.priorityIsNext(ratio) ? Lane.PRIORITY : Lane.ORDINARY;
        return head(sql, day, new Spot(business, lane));
    }

    private Optional<Ticket> head(Sql sql, LocalDate day, Spot spot) {
        return sql.first(
                TicketRows.SELECT
                        + """
                        WHERE hall = ? AND day = ? AND business = ? AND state = 'WAITING'
                          AND lane = ?
                        ORDER BY place, issued_at, token LIMIT 1
                        """,
                TicketRows::ticket,
                hall.value(),
                day.toString(),
                spot.business().value(),
                spot.lane().code());
    }

    /// Who waits for this window and no other.
    public Optional<Ticket> boundTo(Sql sql, LocalDate day, WindowNumber window) {
        return sql.first(
                TicketRows.SELECT
                        + """
                        WHERE hall = ? AND day = ? AND only_window = ? AND only_window > 0
                          AND state = 'WAITING'
                        ORDER BY place, issued_at, token LIMIT 1
                        """,
                TicketRows::ticket,
                hall.value(),
                day.toString(),
                window.value());
    }

    /// The place behind the next `places` of a lane; empty where fewer wait. Where no room is left
    /// there, it is made.
    Optional<Long> placeBehind(Sql sql, LocalDate day, Spot spot, int places) {
        var around =
                sql.list(
                        """
                        SELECT place, issued_at, token FROM ticket
                        WHERE hall = ? AND day = ? AND business = ? AND state = 'WAITING'
                          AND lane = ?
                        ORDER BY place, issued_at, token LIMIT 2 OFFSET ?
                        """,
                        row -> new Standing(row.getLong(1), row.getLong(2), row.getString(3)),
                        hall.value(),
                        day.toString(),
                        spot.business().value(),
                        spot.lane().code(),
                        places - 1);
        if (around.size() < 2) {
            return Optional.empty();
        }
        long before = around.getFirst().place();
        var after = around.getLast();
        if (after.place() - before >= ROOM) {
            return Optional.of(middle(before, after.place()));
        }
        makeRoom(sql, day, spot, after);
        return Optional.of(before + 1);
    }

    /// Where somebody stands in a lane.
    private record Standing(long place, long issued, String token) {}

    /// Moves the rest of a lane on, from one on, by two: tickets issued one after the other are a
    /// million apart, so other lanes hardly notice.
    private void makeRoom(Sql sql, LocalDate day, Spot spot, Standing from) {
        sql.update(
                """
                UPDATE ticket SET place = place + ?
                WHERE hall = ? AND day = ? AND business = ? AND state = 'WAITING'
                  AND lane = ? AND (place, issued_at, token) >= (?, ?, ?)
                """,
                ROOM,
                hall.value(),
                day.toString(),
                spot.business().value(),
                spot.lane().code(),
                from.place(),
                from.issued(),
                from.token());
    }

    /// The place of one who came at that moment: before the first who came later. Empty where none
    /// that waits did. Where there is no room left between two, it shares the earlier one's place:
    /// within a place, time decides.
    Optional<Long> placeAt(Sql sql, LocalDate day, Spot spot, Instant came) {
        var later =
                sql.first(
                        """
                        SELECT min(place) FROM ticket
                        WHERE hall = ? AND day = ? AND business = ? AND state = 'WAITING'
                          AND lane = ? AND issued_at > ?
                        """,
                        row -> row.getLong(1),
                        hall.value(),
                        day.toString(),
                        spot.business().value(),
                        spot.lane().code(),
                        came.toEpochMilli());
        return later.filter(place -> place > 0)
                .map(place -> middle(before(sql, day, new Moment(spot, came), place), place));
    }

    private record Moment(Spot spot, Instant came) {}

    /// The place of the last who came before that moment, where it is no later than `place`.
    private long before(Sql sql, LocalDate day, Moment moment, long place) {
        return sql.number(
                """
                SELECT max(place) FROM ticket
                WHERE hall = ? AND day = ? AND business = ? AND state = 'WAITING'
                  AND lane = ? AND (place < ? OR place = ? AND issued_at <= ?)
                """,
                hall.value(),
                day.toString(),
                moment.spot().business().value(),
                moment.spot().lane().code(),
                place,
                place,
                moment.came().toEpochMilli());
    }

    private static long middle(long before, long after) {
        return before + (after - before) / 2;
    }

    /// Someone was called for a business: the lanes take turns by it, and the pace is measured.
    void called(Sql sql, LocalDate day, Spot spot, Instant now) {
        var line = line(sql, day, spot.business());
        int since =
                switch (spot.lane()) {
                    case PRIORITY -> 0;
                    case ORDINARY -> line.since() + 1;
                    case FIRST, BOUND -> line.since();
                };
        long busySince =
                sql.number(
                        "SELECT busy_since FROM waiting_line"
                                + " WHERE hall = ? AND day = ? AND business = ?",
                        hall.value(),
                        day.toString(),
                        spot.business().value());
        long interval = now.toEpochMilli() - busySince;
        boolean counts = busySince > 0 && interval >= 0 && interval <= LONGEST_INTERVAL.toMillis();
        var pace = counts ? line.pace().and(interval) : line.pace();
        sql.update(
                """
                UPDATE waiting_line SET since = ?, paced = ?, pace = ?,
                  busy_since = CASE WHEN waiting > 0 THEN ? ELSE 0 END
                WHERE hall = ? AND day = ? AND business = ?
                """,
                since,
                pace.calls(),
                pace.millis(),
                now.toEpochMilli(),
                hall.value(),
                day.toString(),
                spot.business().value());
    }
}

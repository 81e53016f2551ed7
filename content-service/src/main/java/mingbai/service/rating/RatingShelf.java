package mingbai.service.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Component;

/// The table of ratings.
@Component
public final class RatingShelf {
    /// What [#rating] reads; `r` is the rating, `t` its ticket.
    public static final String SELECT =
            """
            SELECT r.token, r.day, r.ticket, r.business, r.window_number, r.item, r.department,
              r.officer, r.grade, r.tags, r.body, r.channel, r.given_at, r.given_day,
              r.standing, coalesce(t.ended_at, r.given_at) AS ended_at
            FROM rating r LEFT JOIN ticket t ON t.token = r.token
            """;

    private final HallId hall;

    RatingShelf(HallShelf shelf) {
        this.hall = shelf.hall();
    }

    public Optional<KeptRating> find(Sql sql, TicketToken token) {
        return sql.first(
                SELECT + " WHERE r.hall = ? AND r.token = ?",
                RatingShelf::rating,
                hall.value(),
                token.value());
    }

    int put(Sql sql, KeptRating kept) {
        var about = kept.service().about();
        return sql.update(
                """
                INSERT INTO rating (token, hall, day, ticket, business, window_number, item,
                  department, officer, grade, tags, body, channel, given_at, given_day, standing)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (token) DO UPDATE SET grade = excluded.grade, tags = excluded.tags,
                  body = excluded.body, channel = excluded.channel,
                  given_at = excluded.given_at, given_day = excluded.given_day,
                  standing = excluded.standing
                """,
                kept.service().token().value(),
                hall.value(),
                kept.service().day().toString(),
                kept.service().number().text(),
                about.business().value(),
                about.window().value(),
                about.item(),
                about.department(),
                about.officer(),
                kept.rating().grade().name(),
                kept.codes(),
                kept.rating().text(),
                kept.rating().channel().name(),
                kept.given().toEpochMilli(),
                kept.day().toString(),
                kept.standing().name());
    }

    public static KeptRating rating(ResultSet row) throws SQLException {
        var token = new TicketToken(row.getString("token"));
        var about =
                new ServedTicket.About(
                        new BusinessId(row.getString("business")),
                        new WindowNumber(row.getInt("window_number")),
                        row.getString("item"),
                        row.getString("department"),
                        row.getString("officer"));
        return new KeptRating(
                new ServedTicket(
                        token,
                        LocalDate.parse(row.getString("day")),
                        TicketNumber.parse(row.getString("ticket")),
                        Instant.ofEpochMilli(row.getLong("ended_at")),
                        about),
                new Rating(
                        token,
                        Grade.valueOf(row.getString("grade")),
                        codes(row.getString("tags")),
                        row.getString("body"),
                        Rating.Channel.valueOf(row.getString("channel"))),
                Instant.ofEpochMilli(row.getLong("given_at")),
                LocalDate.parse(row.getString("given_day")),
                Standing.valueOf(row.getString("standing")));
    }

    private static List<Integer> codes(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }
}

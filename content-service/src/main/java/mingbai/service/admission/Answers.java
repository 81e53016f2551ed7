package mingbai.service.admission;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.ask.RequestId;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// What each request was answered, so that the same one always gets the same answer.
@Component
final class Answers {
    private static final Duration KEPT = Duration.ofDays(3);

    private final InstantSource clock;

    Answers(InstantSource clock) {
        this.clock = clock;
    }

    Optional<Answer> find(Sql sql, RequestId request) {
        return sql.first(
                        "SELECT body FROM answer WHERE request = ?",
                        row -> row.getString(1),
                        request.toString())
                .map(Answers::read);
    }

    private static Answer read(String body) {
        try {
            return Wire.read(body.getBytes(StandardCharsets.UTF_8), Answer.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }

    /// From now on this is the answer.
    void keep(Sql sql, Answer answer) {
        sql.update(
                """
                INSERT INTO answer (request, body, made_at) VALUES (?, ?, ?)
                ON CONFLICT (request) DO UPDATE SET body = excluded.body
                """,
                answer.id().toString(),
                new String(Wire.bytes(answer), StandardCharsets.UTF_8),
                clock.millis());
    }

    /// Nobody asks again after days.
    void forgetOld(Sql sql) {
        sql.update(
                "DELETE FROM answer WHERE made_at < ?", clock.instant().minus(KEPT).toEpochMilli());
    }
}

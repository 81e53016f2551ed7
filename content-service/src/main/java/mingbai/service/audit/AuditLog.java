package mingbai.service.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.personal.PersonalNumbers;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Service;

/// Writes down who did what, in the same transaction as the deed; a telephone or ID number that
/// somebody typed is not kept.
@Service
public final class AuditLog {
    private final Database database;
    private final InstantSource clock;
    private final RandomGenerator random;

    AuditLog(Database database, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /// One line of the log.
    public record Deed(Instant at, String who, String deed, String about) {}

    public void add(Sql sql, String who, String deed, String about) {
        sql.update(
                "INSERT INTO audit (id, at, who, deed, about) VALUES (?, ?, ?, ?, ?)",
                new UUID(random.nextLong(), random.nextLong()).toString(),
                clock.millis(),
                who,
                deed,
                PersonalNumbers.hidden(about));
    }

    /// The same, as a transaction of its own.
    public void add(String who, String deed, String about) {
        var _ =
                database.writeNow(sql -> {
                    add(sql, who, deed, about);
                    return 1;
                });
    }

    /// The newest first.
    public List<Deed> latest(int most) {
        return database.read(sql ->
                sql.list(
                        "SELECT at, who, deed, about FROM audit ORDER BY at DESC, id LIMIT ?",
                        row ->
                                new Deed(
                                        Instant.ofEpochMilli(row.getLong(1)),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)),
                        most));
    }
}

package mingbai.service.rollout;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Sha256;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.place.StationId;
import mingbai.model.update.SystemVersion;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.alert.Alert;
import mingbai.service.alert.AlertKind;
import mingbai.service.alert.StationWatch;
import mingbai.service.bundle.BundleDoor;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.rollout.Rollout.Head;
import org.springframework.stereotype.Component;

/// The roll-outs as the database has them, and what others read in them: who was ordered what, and
/// which station stopped one.
@Component
final class RolloutBook implements BundleDoor.Orders, StationWatch.Worries {
    private static final String SELECT =
            "SELECT id, bundle, box, version, begun_at, begun_by, state FROM rollout ";
    private static final int LATEST = 20;

    private final Database database;

    RolloutBook(Database database) {
        this.database = database;
    }

    /// Those of which more may come, the oldest first.
    static List<Rollout> live(Sql sql) {
        return with(sql, "WHERE live = 1 ORDER BY begun_at, id");
    }

    /// The last ones, those that are live among them.
    List<Rollout> latest() {
        return database.read(
                sql -> with(sql, "ORDER BY live DESC, begun_at DESC, id LIMIT ?", LATEST));
    }

    static Optional<Rollout> find(Sql sql, String id) {
        return with(sql, "WHERE id = ?", id).stream().findFirst();
    }

    private static List<Rollout> with(Sql sql, String which, Object... parameters) {
        return sql.list(SELECT + which, RolloutBook::read, parameters).stream()
                .map(bare -> new Rollout(bare.head(), bare.state(), members(sql, bare.head())))
                .toList();
    }

    private static Rollout read(ResultSet row) throws SQLException {
        var begun = new Rollout.Begun(Instant.ofEpochMilli(row.getLong(5)), row.getString(6));
        var head =
                new Head(
                        row.getString(1),
                        new Sha256(row.getString(2)),
                        Program.valueOf(row.getString(3)),
                        new SystemVersion(row.getString(4)),
                        begun);
        return new Rollout(head, parsed(row.getString(7), RolloutState.class), List.of());
    }

    private static List<Member> members(Sql sql, Head head) {
        return sql.list(
                "SELECT station, progress FROM rollout_station WHERE rollout = ? ORDER BY station",
                row ->
                        new Member(
                                new StationId(row.getString(1)),
                                parsed(row.getString(2), Progress.class)),
                head.id());
    }

    private static <T> T parsed(String text, Class<T> type) {
        try {
            return Wire.read(text.getBytes(StandardCharsets.UTF_8), type);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("a roll-out in the database is damaged", e);
        }
    }

    private static String text(Object value) {
        return new String(Wire.bytes(value), StandardCharsets.UTF_8);
    }

    static void begin(Sql sql, Rollout rollout) {
        var head = rollout.head();
        sql.update(
                "INSERT INTO rollout (id, bundle, box, version, begun_at, begun_by, state, live)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
                head.id(),
                head.bundle().hex(),
                head.box().name(),
                head.version().text(),
                head.begun().at().toEpochMilli(),
                head.begun().by(),
                text(rollout.state()));
        rollout.members().forEach(member -> put(sql, head, member));
    }

    private static void put(Sql sql, Head head, Member member) {
        sql.update(
                "INSERT INTO rollout_station (rollout, station, progress) VALUES (?, ?, ?)"
                        + " ON CONFLICT (rollout, station) DO UPDATE SET"
                        + " progress = excluded.progress",
                head.id(),
                member.station().value(),
                text(member.progress()));
    }

    /// Writes down what is different.
    static void change(Sql sql, Rollout before, Rollout after) {
        if (!before.state().equals(after.state())) {
            sql.update(
                    "UPDATE rollout SET state = ?, live = ? WHERE id = ?",
                    text(after.state()),
                    after.state().live(),
                    after.head().id());
        }
        after.members().stream()
                .filter(member -> !before.members().contains(member))
                .forEach(member -> put(sql, after.head(), member));
    }

    @Override
    public Standing standing(StationId station, Sha256 sha256) {
        return database.read(RolloutBook::live).stream()
                .filter(r -> r.head().bundle().equals(sha256))
                .filter(r -> r.members().stream().anyMatch(m -> ordered(m, station)))
                .findFirst()
                .map(r -> r.state() instanceof RolloutState.Running ? Standing.NOW : Standing.LATER)
                .orElse(Standing.NEVER);
    }

    private static boolean ordered(Member member, StationId station) {
        return member.station().equals(station) && member.progress() instanceof Progress.Ordered;
    }

    @Override
    public List<Worry> now(Sql sql) {
        return live(sql).stream().flatMap(r -> worry(r).stream()).toList();
    }

    private static Optional<Worry> worry(Rollout rollout) {
        if (!(rollout.state()
                instanceof RolloutState.Stopped(var at, var station, var why, var detail))) {
            return Optional.empty();
        }
        var words =
                "%s：%s · %s %s"
                        .formatted(rollout.head().version(), why.chinese(), why.english(), detail);
        var about = new Alert.About(station, AlertKind.UPDATE, words.strip());
        return Optional.of(new Worry(about, at));
    }
}

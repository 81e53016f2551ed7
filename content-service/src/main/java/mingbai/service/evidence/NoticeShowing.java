package mingbai.service.evidence;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.model.place.StationId;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Service;

/// Which stations showed a notice, from when to when, as their journals say.
@Service
public final class NoticeShowing {
    private final Database database;
    private final ReleaseBook releases;
    private final InstantSource clock;

    NoticeShowing(Database database, ReleaseBook releases, InstantSource clock) {
        this.database = database;
        this.releases = releases;
        this.clock = clock;
    }

    /// A notice that was ever out: its last title, and when it first went out.
    public record Known(String notice, String title, Instant first, boolean out) {}

    /// A text of a notice, its release, and who showed it.
    public record Shown(
            NoticeRun run, Optional<ReleaseBook.Release> release, List<StationSpan> spans) {
        public Shown {
            spans = List.copyOf(spans);
        }
    }

    /// The last first.
    public List<Known> known(int most) {
        return database.read(sql ->
                sql.list(
                        """
                        SELECT last.notice, last.title, first.released_at, last.end_version
                        FROM notice_run last
                        JOIN (SELECT r.notice, max(r.first_version) AS version,
                            min(c.released_at) AS released_at
                          FROM notice_run r JOIN content_release c
                            ON c.scope = r.scope AND c.version = r.first_version
                          GROUP BY r.notice) AS first
                          ON first.notice = last.notice AND first.version = last.first_version
                        ORDER BY first.released_at DESC, last.notice LIMIT ?
                        """,
                        row ->
                                new Known(
                                        row.getString(1),
                                        row.getString(2),
                                        Instant.ofEpochMilli(row.getLong(3)),
                                        row.getLong(4) == 0),
                        most));
    }

    /// Text by text, the first one first.
    public List<Shown> of(String notice) {
        return database.read(sql ->
                sql
                        .list(
                                NoticeRun.SELECT + "WHERE notice = ? ORDER BY first_version",
                                NoticeRun::read,
                                notice)
                        .stream()
                        .map(run -> shown(sql, run))
                        .toList());
    }

    private Shown shown(Sql sql, NoticeRun run) {
        var release = releases.find(sql, run.scope(), run.firstVersion());
        var earliest =
                Stream.of(
                                run.text().shown().from(),
                                release.map(ReleaseBook.Release::released).orElse(Instant.MIN))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        List<StationSpan> spans = new ArrayList<>();
        drawn(sql, run)
                .forEach((station, drawings) ->
                        span(run, station, drawings, earliest).ifPresent(spans::add));
        return new Shown(run, release, spans);
    }

    /// A version on a screen, and when it was first drawn there.
    private record Drawing(long version, Instant at) {}

    private static Map<StationId, List<Drawing>> drawn(Sql sql, NoticeRun run) {
        Map<StationId, List<Drawing>> drawn = new LinkedHashMap<>();
        sql.list(
                """
                SELECT station, version, drawn_at FROM content_shown
                WHERE scope = ? AND version >= ? ORDER BY station, version
                """,
                row ->
                        drawn.computeIfAbsent(
                                        new StationId(row.getString(1)), s -> new ArrayList<>())
                                .add(
                                        new Drawing(
                                                row.getLong(2),
                                                Instant.ofEpochMilli(row.getLong(3)))),
                run.scope().text(),
                run.firstVersion());
        return drawn;
    }

    /// From the first version it drew with the text in it to the first without; never before the
    /// text was released, whatever a station's clock said.
    private Optional<StationSpan> span(
            NoticeRun run, StationId station, List<Drawing> drawings, Instant earliest) {
        var first =
                drawings.stream()
                        .filter(d -> run.endVersion() == 0 || d.version() < run.endVersion())
                        .findFirst();
        var gone =
                drawings.stream()
                        .filter(d -> run.endVersion() > 0 && d.version() >= run.endVersion())
                        .findFirst()
                        .map(Drawing::at);
        var over = Optional.of(run.text().shown().until()).filter(t -> t.isBefore(clock.instant()));
        var until = Stream.concat(gone.stream(), over.stream()).min(Comparator.naturalOrder());
        return first.map(d -> new StationSpan(station, d.version(), later(d.at(), earliest), until))
                .filter(s -> s.until().stream().noneMatch(end -> !end.isAfter(s.from())));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

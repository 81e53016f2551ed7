package mingbai.service.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verdict;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.service.alert.StationBook;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.evidence.ReleaseBook;
import mingbai.service.station.StationRegistry;
import mingbai.service.station.StationSight;
import org.springframework.stereotype.Service;

/// The newest release of each scope at every station: sent, stored, shown, or refused and why. A
/// station that is offline finds what it missed on the broker when it comes back.
@Service
public final class DeliveryBoard {
    private final Database database;
    private final ReleaseBook releases;
    private final StationRegistry registry;
    private final StationBook stations;

    DeliveryBoard(
            Database database,
            ReleaseBook releases,
            StationRegistry registry,
            StationBook stations) {
        this.database = database;
        this.releases = releases;
        this.registry = registry;
        this.stations = stations;
    }

    /// One release and where it is; those who straggle first.
    public record Delivery(ReleaseBook.Release release, List<Delivered> stations) {
        public Delivery {
            stations = List.copyOf(stations);
        }

        public long shown() {
            return stations.stream().filter(d -> !d.straggles()).count();
        }
    }

    /// Scope by scope.
    public List<Delivery> all() {
        Map<StationId, StationSight> sights =
                registry.all().stream()
                        .collect(
                                Collectors.toMap(
                                        s -> s.status().identity().station(), Function.identity()));
        var known =
                Stream.concat(
                                stations.all().stream().map(StationBook.Known::station),
                                sights.keySet().stream())
                        .distinct()
                        .toList();
        return database.read(sql ->
                releases.current(sql).stream()
                        .map(release -> delivery(sql, release, known, sights))
                        .toList());
    }

    private static Delivery delivery(
            Sql sql,
            ReleaseBook.Release release,
            List<StationId> known,
            Map<StationId, StationSight> sights) {
        var stored = moments(sql, "content_stored", "stored_at", release);
        var shown = moments(sql, "content_shown", "drawn_at", release);
        var rows =
                known.stream()
                        .filter(release.scope()::reaches)
                        .map(station -> {
                            var sight = Optional.ofNullable(sights.get(station));
                            var moments =
                                    new Delivered.Moments(
                                            Optional.ofNullable(stored.get(station)),
                                            sight.flatMap(s -> shows(s, release))
                                                    .or(() ->
                                                            Optional.ofNullable(
                                                                    shown.get(station))),
                                            sight.flatMap(s -> refusal(s, release)));
                            return row(station, sight, release, moments);
                        })
                        .sorted(
                                Comparator.comparing(Delivered::stage)
                                        .thenComparing(d -> d.station().value()))
                        .toList();
        return new Delivery(release, rows);
    }

    private static Map<StationId, Instant> moments(
            Sql sql, String table, String column, ReleaseBook.Release release) {
        Map<StationId, Instant> moments = new HashMap<>();
        sql.list(
                "SELECT station, %s FROM %s WHERE scope = ? AND version = ?"
                        .formatted(column, table),
                row ->
                        moments.put(
                                new StationId(row.getString(1)),
                                Instant.ofEpochMilli(row.getLong(2))),
                release.scope().text(),
                release.version());
        return moments;
    }

    private static Delivered row(
            StationId station,
            Optional<StationSight> sight,
            ReleaseBook.Release release,
            Delivered.Moments moments) {
        long version =
                sight.stream()
                        .flatMap(s -> s.status().picture().shown().stream())
                        .filter(s -> s.scope().equals(release.scope()))
                        .mapToLong(Shown::version)
                        .max()
                        .orElse(0);
        return new Delivered(station, stage(sight, moments), version, moments);
    }

    private static Delivered.Stage stage(Optional<StationSight> sight, Delivered.Moments moments) {
        if (moments.shown().isPresent()) {
            return Delivered.Stage.SHOWN;
        }
        if (moments.refused().isPresent()) {
            return Delivered.Stage.REFUSED;
        }
        if (moments.stored().isPresent()) {
            return Delivered.Stage.STORED;
        }
        boolean online = sight.filter(s -> s.status().online()).isPresent();
        return online ? Delivered.Stage.WAITING : Delivered.Stage.OFFLINE;
    }

    private static Optional<Instant> shows(StationSight sight, ReleaseBook.Release release) {
        return sight.status().picture().shown().stream()
                .filter(s -> s.scope().equals(release.scope()))
                .filter(s -> s.version() == release.version())
                .map(Shown::since)
                .findFirst();
    }

    private static Optional<Verdict.Reason> refusal(
            StationSight sight, ReleaseBook.Release release) {
        return sight.status().trouble().refusals().reversed().stream()
                .filter(r -> r.what().contains(release.scope().text()))
                .filter(r -> !r.at().isBefore(release.released()))
                .map(RefusalReport::reason)
                .findFirst();
    }
}

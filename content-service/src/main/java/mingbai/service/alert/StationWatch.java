package mingbai.service.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingbai.model.place.StationId;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.evidence.ReleaseBook;
import mingbai.service.library.HallShelf;
import mingbai.service.station.StationRegistry;
import mingbai.service.station.StationSight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Looks at every station: a trouble that lasts as long as its rule says becomes an alert, while
/// the hall is open; one that is gone ends it, at any time.
@Service
public final class StationWatch {
    private final Database database;
    private final StationRegistry registry;
    private final ReleaseBook releases;
    private final AlertBook book;
    private final Hall hall;
    private final Instant begun;
    private final Map<StationId, Trouble.Watched> watched = new HashMap<>();

    StationWatch(
            Database database,
            StationRegistry registry,
            ReleaseBook releases,
            AlertBook book,
            Hall hall) {
        this.database = database;
        this.registry = registry;
        this.releases = releases;
        this.book = book;
        this.hall = hall;
        this.begun = hall.clock().instant();
    }

    /// Whose stations these are, and its clock.
    @Component
    record Hall(
            HallShelf shelf,
            StationBook stations,
            InstantSource clock,
            ObjectProvider<Worries> worries) {
        /// A hall without hours of its own is always open.
        boolean open(Instant now) {
            return shelf.plan()
                    .map(plan ->
                            plan.rules()
                                    .hours()
                                    .openAt(LocalDateTime.ofInstant(now, shelf.timeZone())))
                    .orElse(true);
        }
    }

    /// Something besides what stations say of themselves for which a person is to look at one.
    public interface Worries {
        /// Those that last.
        List<Worry> now(Sql sql);

        /// One of them, and since when.
        record Worry(Alert.About about, Instant since) {}
    }

    /// One trouble of one station; `which` of its devices' where it may have several.
    private record Key(StationId station, AlertKind kind, String which) {
        static Key of(Alert.About about) {
            var kind = about.kind();
            return new Key(about.station(), kind, kind.telling() ? about.detail() : "");
        }
    }

    /// Outside its hours nobody is told of anything.
    boolean hallOpen() {
        return hall.open(hall.clock().instant());
    }

    /// Notices what began and what is over. Called by one thread.
    public synchronized void look() {
        var now = hall.clock().instant();
        boolean open = hall.open(now);
        var _ =
                database.writeNow(sql -> {
                    // One that was removed before this transaction must not be found in it.
                    var sights = registry.all();
                    sights.forEach(this::watch);
                    hall.stations().remember(sql, sights);
                    var troubles = troubles(sql, sights, now);
                    end(sql, troubles);
                    if (open) {
                        begin(sql, troubles, now);
                    }
                    return 1;
                });
    }

    private void watch(StationSight sight) {
        var station = sight.status().identity().station();
        if (sight.status().online()) {
            watched.compute(
                    station,
                    (id, before) ->
                            before == null ? Trouble.Watched.of(sight) : before.after(sight));
        } else {
            watched.remove(station);
        }
    }

    private Map<Key, Trouble> troubles(Sql sql, List<StationSight> sights, Instant now) {
        var out = releases.current(sql);
        var all = new ArrayList<Trouble>();
        for (var sight : sights) {
            var seen =
                    watched.getOrDefault(
                            sight.status().identity().station(), Trouble.Watched.of(sight));
            all.addAll(Trouble.of(sight, seen, out, now));
        }
        var heard =
                sights.stream()
                        .map(s -> s.status().identity().station())
                        .collect(Collectors.toSet());
        StationBook.all(sql).stream()
                .filter(known -> !heard.contains(known.station()))
                .forEach(known -> all.add(Trouble.missing(known.station(), begun)));
        hall.worries()
                .orderedStream()
                .flatMap(each -> each.now(sql).stream())
                .forEach(worry -> all.add(new Trouble(worry.about(), worry.since())));
        Map<Key, Trouble> troubles = new LinkedHashMap<>();
        all.forEach(t -> troubles.putIfAbsent(Key.of(t.about()), t));
        return troubles;
    }

    private void begin(Sql sql, Map<Key, Trouble> troubles, Instant now) {
        var rules = AlertRule.all(sql);
        var open = AlertBook.open(sql).stream().map(StationWatch::key).toList();
        troubles.forEach((key, trouble) -> {
            var rule = rules.getOrDefault(key.kind(), key.kind().usual());
            boolean old = !trouble.since().plus(rule.after()).isAfter(now);
            if (rule.active() && old && !open.contains(key)) {
                book.begin(sql, trouble.about(), trouble.since());
            }
        });
    }

    /// A trouble is over when it is gone, or began anew since. Of a station that is down nobody
    /// knows whether its devices are well.
    private void end(Sql sql, Map<Key, Trouble> troubles) {
        for (var alert : AlertBook.open(sql)) {
            var trouble = troubles.get(key(alert));
            boolean lasts =
                    trouble == null
                            ? alert.kind().telling() && troubles.containsKey(down(alert))
                            : (alert.kind() != AlertKind.FROZEN
                                    || !trouble.since().isAfter(alert.began()));
            if (!lasts) {
                book.end(sql, alert);
            }
        }
    }

    private static Key down(Alert alert) {
        return new Key(alert.about().station(), AlertKind.DOWN, "");
    }

    private static Key key(Alert alert) {
        return Key.of(alert.about());
    }
}

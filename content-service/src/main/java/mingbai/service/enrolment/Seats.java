package mingbai.service.enrolment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mingbai.model.enrolment.Applicant;
import mingbai.model.place.StationId;
import mingbai.service.authority.StationCertificates;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// Which stations there are, where they stand, and until when their certificates count.
@Component
public final class Seats {
    private final Database database;
    private final StationCertificates certificates;
    private final InstantSource clock;

    Seats(Database database, StationCertificates certificates, InstantSource clock) {
        this.database = database;
        this.certificates = certificates;
        this.clock = clock;
    }

    /// One station. `until` is empty when no certificate of it counts.
    record Sitting(Seat seat, String screen, Instant since, State state, Optional<Instant> until) {
        public boolean seated() {
            return state == State.SEATED;
        }

        public boolean shutOut() {
            return state == State.SHUT_OUT;
        }

        public boolean reset() {
            return state == State.RESET;
        }
    }

    /// What became of it.
    enum State {
        SEATED,
        SHUT_OUT,
        RESET
    }

    /// Those that were let in as this kind of box and not shut out again, by id.
    public static List<StationId> of(Sql sql, Applicant.Program box) {
        return sql
                .list(
                        "SELECT station, profile FROM station_seat WHERE state = 'SEATED'"
                                + " ORDER BY station",
                        row ->
                                Seat.Profile.valueOf(row.getString(2)).runs(box)
                                        ? Optional.of(new StationId(row.getString(1)))
                                        : Optional.<StationId>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    boolean taken(Sql sql, StationId station) {
        return sql.number(
                        "SELECT count(*) FROM station_seat WHERE station = ? AND state = 'SEATED'",
                        station.value())
                > 0;
    }

    void put(Sql sql, Seat seat, String screen, String who) {
        var _ =
                sql.update(
                        "INSERT INTO station_seat (station, profile, zone, window_number, screen,"
                                + " seated_at, seated_by, state)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, 'SEATED')"
                                + " ON CONFLICT (station) DO UPDATE SET"
                                + " profile = excluded.profile, zone = excluded.zone,"
                                + " window_number = excluded.window_number,"
                                + " screen = excluded.screen, seated_at = excluded.seated_at,"
                                + " seated_by = excluded.seated_by, state = excluded.state",
                        seat.station().value(),
                        seat.profile().name(),
                        seat.zone(),
                        seat.window(),
                        screen,
                        clock.millis(),
                        who);
    }

    void leave(Sql sql, StationId station, State how) {
        var _ =
                sql.update(
                        "UPDATE station_seat SET state = ? WHERE station = ?",
                        how.name(),
                        station.value());
    }

    List<Sitting> all() {
        return database.read(sql ->
                sql.list(
                        "SELECT station, profile, window_number, zone, screen, seated_at, state"
                                + " FROM station_seat ORDER BY station",
                        row ->
                                sitting(
                                        new Seat(
                                                new StationId(row.getString(1)),
                                                Seat.Profile.valueOf(row.getString(2)),
                                                row.getString(3),
                                                row.getString(4)),
                                        row.getString(5),
                                        Instant.ofEpochMilli(row.getLong(6)),
                                        row.getString(7))));
    }

    private Sitting sitting(Seat seat, String screen, Instant since, String state) {
        return new Sitting(
                seat,
                screen,
                since,
                State.valueOf(state),
                certificates.of(seat.station()).map(StationCertificates.Held::until));
    }
}

package mingbai.service.remote;

import java.time.InstantSource;
import mingbai.model.ask.RequestId;
import mingbai.model.command.StationCommand;
import mingbai.model.place.StationId;
import mingbai.service.alert.StationBook;
import mingbai.service.audit.AuditLog;
import mingbai.service.authority.StationCertificates;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.enrolment.Departures;
import org.springframework.stereotype.Component;

/// Which stations were told to forget everything, and what follows when one says that it does: its
/// certificate counts no more, it is missed no more, and its last word is taken off the broker.
@Component
final class ResetBook {
    private final Database database;
    private final Leaving leaving;
    private final AuditLog audit;
    private final InstantSource clock;

    ResetBook(Database database, Leaving leaving, AuditLog audit, InstantSource clock) {
        this.database = database;
        this.leaving = leaving;
        this.audit = audit;
        this.clock = clock;
    }

    /// Where a station is known.
    @Component
    record Leaving(Departures seats, StationCertificates certificates, StationBook known) {}

    void begun(StationCommand.Head head, int lose, String who) {
        var _ =
                database.writeNow(sql ->
                        sql.update(
                                "INSERT INTO station_reset (id, station, lose, asked_at, asked_by,"
                                        + " state, done_at) VALUES (?, ?, ?, ?, ?, 'ASKED', 0)",
                                head.id().toString(),
                                head.station().value(),
                                lose,
                                head.issued().toEpochMilli(),
                                who));
    }

    /// A station obeys a command; what is none of ours is somebody else's.
    void obeyed(RequestId id, StationId station) {
        if (database.writeNow(sql -> gone(sql, id, station))) {
            leaving.certificates().begin();
            leaving.known().gone(station);
        }
    }

    private boolean gone(Sql sql, RequestId id, StationId station) {
        int told =
                sql.update(
                        "UPDATE station_reset SET state = 'DONE', done_at = ?"
                                + " WHERE id = ? AND station = ? AND state = 'ASKED'",
                        clock.millis(),
                        id.toString(),
                        station.value());
        if (told == 0) {
            return false;
        }
        var _ = leaving.certificates().revoke(sql, station);
        leaving.seats().reset(sql, station);
        leaving.known().forget(sql, station);
        audit.add(sql, "service", "终端已恢复出厂 · A station was reset", station.value());
        return true;
    }
}

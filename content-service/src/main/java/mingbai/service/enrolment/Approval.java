package mingbai.service.enrolment;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Place;
import mingbai.model.enrolment.PairingCode;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.Reply.Why;
import mingbai.model.place.StationId;
import mingbai.service.audit.AuditLog;
import mingbai.service.authority.StationCertificates;
import mingbai.service.authority.StationRequest;
import mingbai.service.broker.BrokerForStations;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.enrolment.WaitingRoom.Guest;
import mingbai.service.enrolment.WaitingRoom.State;
import mingbai.service.trust.Trust;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// What managers decide: who becomes which station, who takes a broken one's place, and who is shut
/// out.
@Service
final class Approval {
    /// So many wrong codes, and nobody looks codes up for a quarter of an hour.
    static final int WRONG_EACH = 5;

    static final int WRONG_TOGETHER = 20;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Database database;
    private final WaitingRoom room;
    private final EnrolmentDesk desk;
    private final Seats seats;
    private final Means means;
    private final Limits wrong;

    Approval(Database database, WaitingRoom room, EnrolmentDesk desk, Seats seats, Means means) {
        this.database = database;
        this.room = room;
        this.desk = desk;
        this.seats = seats;
        this.means = means;
        wrong = new Limits(means.clock(), QUARTER, WRONG_EACH, WRONG_TOGETHER);
    }

    /// What it decides with.
    @Component
    record Means(
            StationCertificates certificates,
            Trust trust,
            BrokerForStations broker,
            AuditLog audit,
            InstantSource clock) {}

    /// What came of a decision.
    sealed interface Outcome {
        /// The box with that code.
        record Found(Guest guest) implements Outcome {}

        /// No box waits under that code, or its time is over.
        record NoSuchCode() implements Outcome {}

        /// Too many wrong codes: nobody looks any up for a while.
        record TooManyTries() implements Outcome {}

        /// It is that station now.
        record Seated(StationId station) implements Outcome {}

        /// Another box is that station, and nobody said that it is to be replaced.
        record Taken(StationId station) implements Outcome {}

        /// The officers' root is not installed, or the hall's content not imported.
        record NotYet() implements Outcome {}

        /// The box was told no.
        record TurnedAway() implements Outcome {}

        /// The program on the box is for something else.
        record WrongProgram() implements Outcome {}
    }

    List<Guest> waiting() {
        return database.read(room::waiting);
    }

    Outcome find(PairingCode code, String who) {
        return within(code, who, (sql, guest) -> new Outcome.Found(guest));
    }

    Outcome turnAway(PairingCode code, String who) {
        return within(
                code,
                who,
                (sql, guest) -> {
                    means.audit().add(sql, who, "拒绝终端接入 · Turned a box away", about(guest));
                    var no = new Reply.Refused(Why.BY_A_MANAGER);
                    return room.decide(sql, guest, State.REFUSED, no)
                            ? new Outcome.TurnedAway()
                            : new Outcome.NoSuchCode();
                });
    }

    /// What somebody decides about a box; `replaces` says that it takes a broken one's place.
    record Decision(Seat seat, boolean replaces, String who) {}

    /// The box becomes a station.
    Outcome approve(PairingCode code, Decision decision) {
        var place = means.trust().place();
        if (!means.trust().established() || place.isEmpty()) {
            return new Outcome.NotYet();
        }
        var outcome =
                within(
                        code,
                        decision.who(),
                        (sql, guest) -> seat(sql, guest, decision, place.get()));
        if (outcome instanceof Outcome.Seated) {
            means.certificates().begin();
        }
        return outcome;
    }

    private Outcome seat(Sql sql, Guest guest, Decision decision, Place place) {
        var seat = decision.seat();
        if (!seat.profile().runs(guest.told().program())) {
            return new Outcome.WrongProgram();
        }
        if (seats.taken(sql, seat.station()) && !decision.replaces()) {
            return new Outcome.Taken(seat.station());
        }
        int revoked = means.certificates().revoke(sql, seat.station());
        var certificate =
                means.certificates()
                        .issue(
                                sql,
                                seat.station(),
                                place,
                                StationRequest.parse(guest.told().request()));
        var settings = new HashMap<>(seat.settings(place));
        settings.putAll(means.broker().settings());
        var reply = new Reply.Enrolled(desk.chain(certificate), means.trust().root(), settings);
        if (!room.decide(sql, guest, State.APPROVED, reply)) {
            throw new IllegalStateException("one writer decides about a box at a time");
        }
        seats.put(sql, seat, guest.told().screen(), decision.who());
        means.audit()
                .add(
                        sql,
                        decision.who(),
                        revoked > 0 ? "更换终端 · Replaced a station" : "批准终端接入 · Enrolled a station",
                        seat.station() + ", " + about(guest));
        return new Outcome.Seated(seat.station());
    }

    /// Shuts a station out, from this moment.
    void shutOut(StationId station, String who) {
        var _ =
                database.writeNow(sql -> {
                    means.audit().add(sql, who, "吊销终端 · Shut a station out", station.value());
                    seats.leave(sql, station, Seats.State.SHUT_OUT);
                    return means.certificates().revoke(sql, station);
                });
        means.certificates().begin();
    }

    private static String about(Guest guest) {
        return guest.told().fingerprint().text();
    }

    /// What is done with the box that a code means.
    private interface Deed {
        Outcome with(Sql sql, Guest guest);
    }

    private Outcome within(PairingCode code, String who, Deed deed) {
        if (!wrong.room(who)) {
            return new Outcome.TooManyTries();
        }
        Optional<Outcome> done =
                database.writeNow(sql -> room.byCode(sql, code).map(g -> deed.with(sql, g)));
        if (done.isEmpty()) {
            wrong.count(who);
        }
        return done.orElseGet(Outcome.NoSuchCode::new);
    }
}

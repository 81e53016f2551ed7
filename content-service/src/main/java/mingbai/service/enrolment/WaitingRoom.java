package mingbai.service.enrolment;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.enrolment.Applicant;
import mingbai.model.enrolment.Application;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.PairingCode;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.Token;
import mingbai.model.place.StationId;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// The boxes that wait, as the database has them. A code counts for a quarter of an hour and once;
/// an answer can be fetched for a day.
@Component
final class WaitingRoom {
    static final Duration CODE_COUNTS = Duration.ofMinutes(15);
    static final Duration ANSWER_WAITS = Duration.ofDays(1);

    /// More boxes than a hall sets up at once are somebody's mischief.
    static final int MOST_WAITING = 200;

    static final int MOST_FROM_ONE_ADDRESS = 20;

    /// Where a request is from that somebody brought.
    static final String BY_FILE = "文件 file";

    /// So long an answer that is carried may be on its way.
    static final Duration CARRIED = Duration.ofDays(30);

    private static final String COLUMNS =
            "token, code, request, fingerprint, program, screen, address, asked_at, until_at,"
                    + " state, answer";

    private final InstantSource clock;

    WaitingRoom(InstantSource clock) {
        this.clock = clock;
    }

    /// How far one is.
    enum State {
        WAITING,
        APPROVED,
        REFUSED
    }

    /// One box. `token` is a hash.
    record Guest(
            String token,
            PairingCode code,
            Told told,
            Instant asked,
            Instant until,
            State state,
            String answer) {

        /// What a manager sees of it.
        record Told(
                Bytes request,
                Fingerprint fingerprint,
                Applicant.Program program,
                String screen,
                String address) {}

        Reply reply() {
            try {
                return Wire.read(answer.getBytes(StandardCharsets.UTF_8), Reply.class);
            } catch (MalformedMessage e) {
                throw new IllegalStateException("an answer in the database is damaged", e);
            }
        }
    }

    private static Guest guest(ResultSet row) throws SQLException {
        var told =
                new Guest.Told(
                        Bytes.of(Base64.getDecoder().decode(row.getString(3))),
                        new Fingerprint(row.getString(4)),
                        Applicant.Program.valueOf(row.getString(5)),
                        row.getString(6),
                        row.getString(7));
        return new Guest(
                row.getString(1),
                new PairingCode(row.getString(2)),
                told,
                Instant.ofEpochMilli(row.getLong(8)),
                Instant.ofEpochMilli(row.getLong(9)),
                State.valueOf(row.getString(10)),
                row.getString(11));
    }

    /// Those whose code counts, the longest waiting first.
    List<Guest> waiting(Sql sql) {
        return sql.list(
                "SELECT "
                        + COLUMNS
                        + " FROM enrolment WHERE state = 'WAITING' AND until_at > ?"
                        + " ORDER BY asked_at, token",
                WaitingRoom::guest,
                clock.millis());
    }

    Optional<Guest> byCode(Sql sql, PairingCode code) {
        return waiting(sql).stream().filter(guest -> guest.code().equals(code)).findFirst();
    }

    /// Empty where nobody knows the token, and where its time is over.
    Optional<Guest> byToken(Sql sql, Token token) {
        return sql.first(
                "SELECT " + COLUMNS + " FROM enrolment WHERE token = ? AND until_at > ?",
                WaitingRoom::guest,
                token.hash(),
                clock.millis());
    }

    /// Whether one more may wait. Those whose time is over make room.
    boolean room(Sql sql, String address) {
        var _ = sql.update("DELETE FROM enrolment WHERE until_at <= ?", clock.millis());
        var all = waiting(sql);
        long near = all.stream().filter(g -> g.told().address().equals(address)).count();
        return all.size() < MOST_WAITING && near < MOST_FROM_ONE_ADDRESS;
    }

    /// A box that asks again takes the place of its earlier self.
    Guest enter(Sql sql, Token token, PairingCode code, Guest.Told told) {
        var guest =
                new Guest(
                        token.hash(),
                        code,
                        told,
                        clock.instant(),
                        clock.instant().plus(CODE_COUNTS),
                        State.WAITING,
                        "");
        var _ =
                sql.update(
                        "DELETE FROM enrolment WHERE fingerprint = ? AND state = 'WAITING'",
                        told.fingerprint().text());
        var _ =
                sql.update(
                        "INSERT INTO enrolment ("
                                + COLUMNS
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                        guest.token(),
                        code.digits(),
                        Base64.getEncoder().encodeToString(told.request().toArray()),
                        told.fingerprint().text(),
                        told.program().name(),
                        told.screen(),
                        told.address(),
                        guest.asked().toEpochMilli(),
                        guest.until().toEpochMilli(),
                        guest.state().name());
        return guest;
    }

    /// Ends the waiting: a code counts once.
    boolean decide(Sql sql, Guest guest, State state, Reply reply) {
        if (guest.told().address().equals(BY_FILE) && reply instanceof Reply.Enrolled enrolled) {
            keep(sql, guest, enrolled);
        }
        return sql.update(
                        "UPDATE enrolment SET state = ?, until_at = ?, answer = ?"
                                + " WHERE token = ? AND state = 'WAITING'",
                        state.name(),
                        clock.instant().plus(ANSWER_WAITS).toEpochMilli(),
                        new String(Wire.bytes(reply), StandardCharsets.UTF_8),
                        guest.token())
                == 1;
    }

    private void keep(Sql sql, Guest guest, Reply.Enrolled reply) {
        var fingerprint = guest.told().fingerprint().text();
        sql.update("DELETE FROM written_answer WHERE fingerprint = ?", fingerprint);
        sql.update(
                "INSERT INTO written_answer (fingerprint, station, answer, made_at, until_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                fingerprint,
                reply.settings().getOrDefault("station.id", ""),
                new String(Wire.bytes(reply), StandardCharsets.UTF_8),
                clock.millis(),
                clock.instant().plus(CARRIED).toEpochMilli());
    }

    /// An answer that waits to be carried to its box.
    record Kept(
            Fingerprint fingerprint,
            StationId station,
            Reply.Enrolled enrolled,
            Instant made,
            Instant until) {
        boolean is(Fingerprint other) {
            return fingerprint.equals(other);
        }
    }

    /// The newest first; those whose time is over are gone.
    List<Kept> answers(Sql sql) {
        return sql.list(
                "SELECT fingerprint, station, answer, made_at, until_at FROM written_answer"
                        + " WHERE until_at > ? ORDER BY made_at DESC, fingerprint",
                row ->
                        new Kept(
                                new Fingerprint(row.getString(1)),
                                new StationId(row.getString(2)),
                                enrolled(row.getString(3)),
                                Instant.ofEpochMilli(row.getLong(4)),
                                Instant.ofEpochMilli(row.getLong(5))),
                clock.millis());
    }

    private static Reply.Enrolled enrolled(String answer) {
        try {
            return (Reply.Enrolled) Wire.read(answer.getBytes(StandardCharsets.UTF_8), Reply.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("an answer in the database is damaged", e);
        }
    }

    static Guest.Told told(Application application, Fingerprint fingerprint, String address) {
        return new Guest.Told(
                application.request(),
                fingerprint,
                application.box().program(),
                application.box().screen(),
                address);
    }
}

package mingbai.service.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.queue.TicketToken;
import mingbai.model.rules.Span;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// Appointments (预约): a code for a business in one part of a day. Who made it is not known here.
@Component
public final class Appointments {
    private final Database database;
    private final HallId hall;
    private final InstantSource clock;
    private final RandomGenerator random;

    Appointments(
            Database database, Settings settings, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.hall = settings.hall();
        this.clock = clock;
        this.random = random;
    }

    /// Where an appointment stands. The names are stored.
    public enum State {
        BOOKED("已预约"),
        CHECKED_IN("已取号"),
        CANCELLED("已取消");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// What is agreed.
    public record Slot(BusinessId business, LocalDate day, Span span) {}

    /// One appointment.
    public record Appointment(AppointmentCode code, Slot slot, State state) {}

    public Appointment book(Slot slot) {
        return database.writeNow(sql -> {
            var code = fresh(sql);
            sql.update(
                    """
                    INSERT INTO appointment (hall, code, day, business, slot, state, token, made_at)
                    VALUES (?, ?, ?, ?, ?, 'BOOKED', '', ?)
                    """,
                    hall.value(),
                    code.value(),
                    slot.day().toString(),
                    slot.business().value(),
                    slot.span().text(),
                    clock.millis());
            return new Appointment(code, slot, State.BOOKED);
        });
    }

    private AppointmentCode fresh(Sql sql) {
        var code = AppointmentCode.draw(random);
        while (find(sql, code).isPresent()) {
            code = AppointmentCode.draw(random);
        }
        return code;
    }

    /// False when it is unknown, used or cancelled already.
    public boolean cancel(AppointmentCode code) {
        return database.writeNow(sql ->
                sql.update(
                        "UPDATE appointment SET state = 'CANCELLED'"
                                + " WHERE hall = ? AND code = ? AND state = 'BOOKED'",
                        hall.value(),
                        code.value()))
                > 0;
    }

    public List<Appointment> on(LocalDate day) {
        return database.read(sql ->
                sql.list(
                        "SELECT code, business, day, slot, state FROM appointment"
                                + " WHERE hall = ? AND day = ? ORDER BY slot, code",
                        Appointments::appointment,
                        hall.value(),
                        day.toString()));
    }

    Optional<Appointment> find(Sql sql, AppointmentCode code) {
        return sql.first(
                "SELECT code, business, day, slot, state FROM appointment"
                        + " WHERE hall = ? AND code = ?",
                Appointments::appointment,
                hall.value(),
                code.value());
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                new AppointmentCode(row.getString(1)),
                new Slot(
                        new BusinessId(row.getString(2)),
                        LocalDate.parse(row.getString(3)),
                        Span.parse(row.getString(4))),
                State.valueOf(row.getString(5)));
    }

    /// Why one cannot be checked in for this business now; empty when it can.
    Optional<Answer.Reason> objection(
            Sql sql, HallPlan plan, AppointmentCode code, BusinessId business) {
        var found = find(sql, code).filter(a -> a.slot().business().equals(business));
        if (found.isEmpty() || found.get().state() != State.BOOKED) {
            return Optional.of(Answer.Reason.UNKNOWN_APPOINTMENT);
        }
        var time = plan.time(clock.instant());
        var fairness = plan.rules().fairness();
        var slot = found.get().slot();
        if (time.isBefore(at(slot, slot.span().from()).minus(fairness.early()))) {
            return Optional.of(Answer.Reason.APPOINTMENT_TOO_EARLY);
        }
        return time.isAfter(at(slot, slot.span().to()).plus(fairness.late()))
                ? Optional.of(Answer.Reason.APPOINTMENT_OVER)
                : Optional.empty();
    }

    private static LocalDateTime at(Slot slot, int minute) {
        return slot.day().atStartOfDay().plusMinutes(minute);
    }

    void checkIn(Sql sql, AppointmentCode code, TicketToken token) {
        sql.update(
                "UPDATE appointment SET state = 'CHECKED_IN', token = ?"
                        + " WHERE hall = ? AND code = ?",
                token.value(),
                hall.value(),
                code.value());
    }

    /// Nobody asks for the appointments of days long gone.
    void forget(Sql sql, LocalDate earliest) {
        sql.update(
                "DELETE FROM appointment WHERE hall = ? AND day < ?",
                hall.value(),
                earliest.toString());
    }
}

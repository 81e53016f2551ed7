package mingbai.service.admission;

import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.Reserve;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.queue.TicketNumber;
import mingbai.service.database.Sql;
import mingbai.service.ledger.QueueBook;
import mingbai.service.library.HallPlan;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// Sets numbers aside for one kiosk, and knows whose they are.
@Component
final class Reserves {
    /// Of a limited business a kiosk gets no more than this part of what is left.
    private static final int PART_OF_A_QUOTA = 10;

    private final HallId hall;
    private final QueueBook book;
    private final Quotas quotas;

    Reserves(Settings settings, QueueBook book, Quotas quotas) {
        this.hall = settings.hall();
        this.book = book;
        this.quotas = quotas;
    }

    Answer lease(Sql sql, HallPlan plan, Quotas.Moment moment, Ask.LeaseReserve ask) {
        var business = plan.businesses().find(ask.business());
        if (business.isEmpty()) {
            return new Answer.Refused(ask.id(), Answer.Reason.UNKNOWN_BUSINESS);
        }
        if (!ask.day().equals(moment.day())) {
            return new Answer.Refused(ask.id(), Answer.Reason.WRONG_DAY);
        }
        int left = quotas.left(sql, plan, moment);
        boolean limited = left < Integer.MAX_VALUE;
        int count = Math.min(plan.rules().reserve(), limited ? left / PART_OF_A_QUOTA : left);
        if (count < 1) {
            return new Answer.Refused(ask.id(), Answer.Reason.QUOTA_REACHED);
        }
        var first = book.tickets().draw(sql, moment.day(), business.get().prefix(), count);
        if (first.isEmpty()) {
            return new Answer.Refused(ask.id(), Answer.Reason.NUMBERS_USED_UP);
        }
        quotas.use(sql, plan, moment, count);
        var reserve =
                new Reserve(
                        ask.business(),
                        moment.day(),
                        first.get().prefix(),
                        first.get().serial(),
                        count);
        add(sql, reserve, ask.station());
        return new Answer.ReserveLeased(ask.id(), reserve);
    }

    private void add(Sql sql, Reserve reserve, StationId station) {
        sql.update(
                """
                INSERT INTO reserve (hall, day, prefix, first, count, business, station)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                hall.value(),
                reserve.day().toString(),
                reserve.prefix(),
                reserve.first(),
                reserve.count(),
                reserve.business().value(),
                station.value());
    }

    /// The reserve of a station that a number is out of.
    Optional<Reserve> of(Sql sql, StationId station, LocalDate day, TicketNumber number) {
        return sql.first(
                """
                SELECT business, first, count FROM reserve
                WHERE hall = ? AND day = ? AND prefix = ? AND station = ?
                  AND first <= ? AND first + count > ?
                """,
                row ->
                        new Reserve(
                                new BusinessId(row.getString(1)),
                                day,
                                number.prefix(),
                                row.getInt(2),
                                row.getInt(3)),
                hall.value(),
                day.toString(),
                number.prefix(),
                station.value(),
                number.serial(),
                number.serial());
    }
}

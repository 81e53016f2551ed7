package mingbai.bench.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mingbai.bench.figure.Samples;
import mingbai.bench.hall.HallDays;
import mingbai.bench.hall.ServedHall;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.service.admission.TicketOffice;

/// Callers inside the service that take tickets all at once, each the next one when the last is on
/// the disk: the ledger without the wire.
final class LedgerRush implements AutoCloseable {
    private final ServedHall hall;
    private final HallDays days;
    private final TicketOffice office;
    private final int callers;
    private final int asksEach;
    private final ExecutorService hands = Executors.newCachedThreadPool();

    private LedgerRush(ServedHall hall, HallDays days, int callers, int asksEach) {
        this.hall = hall;
        this.days = days;
        this.office = hall.part(TicketOffice.class);
        this.callers = callers;
        this.asksEach = asksEach;
    }

    static LedgerRush of(ServedHall hall, HallDays days, int callers, int asksEach) {
        return new LedgerRush(hall, days, callers, asksEach);
    }

    /// On a new day that begins with so many waiting.
    Pace run(int waiting) throws Exception {
        days.turn();
        hall.fill(waiting);
        List<Callable<List<Double>>> work = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            var station = new StationId("ledger-" + i);
            work.add(() -> take(station));
        }
        var times = new Samples();
        long begun = System.nanoTime();
        for (var done : hands.invokeAll(work)) {
            done.get().forEach(times::add);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Pace(asksEach * callers / seconds, times.percentile(99));
    }

    private List<Double> take(StationId station) {
        List<BusinessId> businesses = hall.businesses();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < asksEach; i++) {
            var id = new RequestId(UUID.randomUUID());
            var business = businesses.get(i % businesses.size());
            long before = System.nanoTime();
            var ask = new Ask.TakeTicket(id, station, business, Optional.empty());
            if (!(office.take(ask).join() instanceof Answer.TicketIssued)) {
                throw new IllegalStateException("no ticket of " + business);
            }
            times.add((System.nanoTime() - before) / 1e6);
        }
        return times;
    }

    @Override
    public void close() {
        hands.shutdown();
    }
}

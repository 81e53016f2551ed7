package mingbai.bench.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mingbai.bench.figure.Samples;
import mingbai.bench.hall.AskingKiosk;
import mingbai.bench.hall.HallDays;
import mingbai.bench.hall.ServedHall;
import mingbai.model.place.BusinessId;

/// Kiosks that take tickets all at once, each the next one as soon as it has the last.
final class Rush implements AutoCloseable {
    private final ServedHall hall;
    private final HallDays days;
    private final int asksEach;
    private final List<AskingKiosk> kiosks = new ArrayList<>();
    private final ExecutorService hands = Executors.newCachedThreadPool();

    private Rush(ServedHall hall, HallDays days, int asksEach) {
        this.hall = hall;
        this.days = days;
        this.asksEach = asksEach;
    }

    static Rush of(ServedHall hall, HallDays days, int kiosks, int asksEach)
            throws InterruptedException {
        var rush = new Rush(hall, days, asksEach);
        for (int i = 0; i < kiosks; i++) {
            var name = "rush-%d-of-%d".formatted(i + 1, kiosks);
            rush.kiosks.add(AskingKiosk.connect(hall, name, asksEach));
        }
        return rush;
    }

    /// On a new day that begins with so many waiting.
    Pace run(int waiting) throws Exception {
        days.turn();
        hall.fill(waiting);
        List<Callable<List<Double>>> work = new ArrayList<>();
        for (var kiosk : kiosks) {
            work.add(() -> take(kiosk));
        }
        var times = new Samples();
        long begun = System.nanoTime();
        for (var done : hands.invokeAll(work)) {
            done.get().forEach(times::add);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Pace(asksEach * kiosks.size() / seconds, times.percentile(99));
    }

    private List<Double> take(AskingKiosk kiosk) throws Exception {
        List<BusinessId> businesses = hall.businesses();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < asksEach; i++) {
            long before = System.nanoTime();
            var _ = kiosk.take(businesses.get(i % businesses.size()));
            times.add((System.nanoTime() - before) / 1e6);
        }
        return times;
    }

    @Override
    public void close() {
        kiosks.forEach(AskingKiosk::close);
        hands.shutdown();
    }
}

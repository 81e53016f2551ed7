package mingbai.bench.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mingbai.bench.hall.AskingKiosk;
import mingbai.bench.hall.ServedHall;
import mingbai.model.ask.Answer;
import mingbai.model.queue.Call;
import mingbai.service.calling.DeskOutcome;
import mingbai.service.calling.QueueDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries a day's plan out: six kiosks over the wire, and clerks at every window.
final class SimulatedDay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedDay.class);
    private static final int KIOSKS = 6;
    private static final int CLERK_HANDS = 4;
    private static final long GRACE_SECONDS = 120;

    private final ServedHall hall;
    private final double times;
    private final List<AskingKiosk> kiosks = new ArrayList<>();
    private final List<ScheduledExecutorService> hands = new ArrayList<>();
    private final Queue<Answer.TicketIssued> issued = new ConcurrentLinkedQueue<>();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

    /// `times`: how many times faster than life.
    SimulatedDay(ServedHall hall, double times) {
        this.hall = hall;
        this.times = times;
    }

    void pass(DayPlan plan) throws InterruptedException, TimeoutException {
        for (int i = 0; i < KIOSKS; i++) {
            kiosks.add(AskingKiosk.connect(hall, "day-kiosk-" + i, plan.visits().size()));
        }
        for (int i = 0; i < KIOSKS + CLERK_HANDS; i++) {
            hands.add(Executors.newSingleThreadScheduledExecutor());
        }
        for (int i = 0; i < plan.visits().size(); i++) {
            var visit = plan.visits().get(i);
            var kiosk = kiosks.get(i % KIOSKS);
            at(i % KIOSKS, visit.at(), () -> issued.add(kiosk.take(visit.business())));
        }
        var desk = hall.part(QueueDesk.class);
        for (var deed : plan.deeds()) {
            int hand = KIOSKS + deed.command().window().value() % CLERK_HANDS;
            at(hand, deed.at(), () -> did(desk.handle(deed.command())));
        }
        awaitTheEnd();
    }

    private interface Work {
        void run() throws Exception;
    }

    private void at(int hand, Duration time, Work work) {
        Runnable guarded =
                () -> {
                    try {
                        work.run();
                    } catch (Exception e) {
                        LOG.warn("Something of the day failed", e);
                        failures.add(e);
                    }
                };
        long delay = (long) (time.toNanos() / times);
        var _ = hands.get(hand).schedule(guarded, delay, TimeUnit.NANOSECONDS);
    }

    private void did(DeskOutcome outcome) {
        if (outcome instanceof DeskOutcome.Called(Call call)) {
            calls.add(call);
        }
    }

    private void awaitTheEnd() throws InterruptedException, TimeoutException {
        long left = (long) (DayPlan.DAY.toSeconds() / times) + GRACE_SECONDS;
        for (var hand : hands) {
            hand.shutdown();
            if (!hand.awaitTermination(left, TimeUnit.SECONDS)) {
                throw new TimeoutException("the day does not end");
            }
        }
    }

    List<Answer.TicketIssued> issued() {
        return List.copyOf(issued);
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    int failures() {
        return failures.size();
    }

    @Override
    public void close() {
        hands.forEach(ScheduledExecutorService::shutdownNow);
        kiosks.forEach(AskingKiosk::close);
    }
}

package mingbai.service.demo;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.StationId;
import mingbai.model.queue.Business;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.QueueDesk;
import mingbai.service.library.HallShelf;
import mingbai.service.queue.WindowOverview;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lets a demonstration hall run by itself, through the same doors as people: visitors take
/// tickets, clerks call and finish them, and a notice is written and approved. Only in a tour.
@Component
public final class DemoHall implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DemoHall.class);
    private static final StationId VISITORS = new StationId("demo-visitors");
    private static final int CLERKS_MILLIS = 600;
    private static final int VISITORS_MILLIS = 3_200;
    private static final int NOTICE_SECONDS = 25;
    private static final int FIRST_VISITORS = 18;

    private final Settings settings;
    private final Doors doors;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final DemoRound round = new DemoRound();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, work -> Thread.ofPlatform().daemon().name("demo-hall").unstarted(work));

    DemoHall(Settings settings, Doors doors, InstantSource clock, RandomGenerator random) {
        this.settings = settings;
        this.doors = doors;
        this.clock = clock;
        this.random = random;
    }

    /// Where everybody comes in.
    @Component
    record Doors(
            HallShelf shelf,
            TicketOffice office,
            WindowOverview windows,
            QueueDesk desk,
            DemoNotice notice) {}

    /// Begins, if the settings want a tour.
    public void open() {
        if (settings.demo() != Settings.Demo.TOUR) {
            return;
        }
        LOG.info("Simulated visitors and clerks are at work");
        for (int i = 0; i < FIRST_VISITORS; i++) {
            thread.execute(() -> guarded(this::visit));
        }
        every(CLERKS_MILLIS, this::clerk);
        every(VISITORS_MILLIS, this::visit);
        var _ =
                thread.schedule(
                        () -> guarded(doors.notice()::announce), NOTICE_SECONDS, TimeUnit.SECONDS);
    }

    private void every(int millis, Runnable work) {
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> guarded(work), millis, millis, TimeUnit.MILLISECONDS);
    }

    void clerk() {
        round.command(doors.windows().all(), clock.instant()).ifPresent(doors.desk()::handle);
    }

    void visit() {
        var businesses = businesses();
        if (!businesses.isEmpty()) {
            var wanted = businesses.get(random.nextInt(businesses.size()));
            var id = new RequestId(new UUID(random.nextLong(), random.nextLong()));
            var _ =
                    doors.office()
                            .take(new Ask.TakeTicket(id, VISITORS, wanted.id(), Optional.empty()))
                            .join();
            doors.office().tellBoards();
        }
    }

    private List<Business> businesses() {
        return doors.shelf().plan().map(plan -> plan.businesses().businesses()).orElse(List.of());
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The demonstration stumbled and goes on", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

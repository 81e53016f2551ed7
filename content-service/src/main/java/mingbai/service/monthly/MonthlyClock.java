package mingbai.service.monthly;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mingbai.service.duty.Duty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks each hour whether a month is over whose report is not made yet.
@Component
final class MonthlyClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MonthlyClock.class);

    private final MonthlyDesk desk;
    private final Duty duty;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "monthly"));

    MonthlyClock(MonthlyDesk desk, Duty duty) {
        this.desk = desk;
        this.duty = duty;
        var _ = thread.scheduleWithFixedDelay(this::look, 5, 60, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            if (duty.mine() && desk.makeDue()) {
                LOG.info("Last month's report is made and waits for approval");
            }
        } catch (RuntimeException e) {
            LOG.error("The month's report was not made", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

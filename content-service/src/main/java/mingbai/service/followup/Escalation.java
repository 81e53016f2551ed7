package mingbai.service.followup;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mingbai.service.duty.Duty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks now and then whether a case is overdue.
@Component
final class Escalation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Escalation.class);

    private final FollowUp followUp;
    private final Duty duty;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "escalation"));

    Escalation(FollowUp followUp, Duty duty) {
        this.followUp = followUp;
        this.duty = duty;
        var _ = thread.scheduleWithFixedDelay(this::look, 1, 15, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            if (duty.mine()) {
                followUp.escalate();
            }
        } catch (RuntimeException e) {
            LOG.error("Overdue cases were not looked for", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

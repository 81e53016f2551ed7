package mingbai.service.edit;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mingbai.service.duty.Duty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks each hour whether an item's last day is over.
@Component
final class DueEndings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DueEndings.class);

    private final CatalogueDesk desk;
    private final Duty duty;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "endings"));

    DueEndings(CatalogueDesk desk, Duty duty) {
        this.desk = desk;
        this.duty = duty;
        var _ = thread.scheduleWithFixedDelay(this::look, 1, 60, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            int taken = duty.mine() ? desk.carryOut() : 0;
            if (taken > 0) {
                LOG.info("{} items left the catalogue, which waits for signatures", taken);
            }
        } catch (RuntimeException e) {
            LOG.error("Items could not be taken out of the catalogue", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

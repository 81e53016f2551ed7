package mingbai.service.publish;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks each hour whether a manifest has to be renewed before it expires.
@Component
final class Renewal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final Publisher publisher;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "renewal"));

    Renewal(Publisher publisher) {
        this.publisher = publisher;
        var _ = thread.scheduleWithFixedDelay(this::look, 1, 60, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            publisher.renew();
        } catch (RuntimeException e) {
            LOG.error("Manifests could not be renewed", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

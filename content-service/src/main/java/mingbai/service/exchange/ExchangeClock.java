package mingbai.service.exchange;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mingbai.service.duty.Duty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks each minute whether something is to be uploaded.
@Component
final class ExchangeClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeClock.class);

    private final Exchange exchange;
    private final Duty duty;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "exchange"));

    ExchangeClock(Exchange exchange, Duty duty) {
        this.exchange = exchange;
        this.duty = duty;
        var _ = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            if (duty.mine()) {
                exchange.run();
            }
        } catch (RuntimeException e) {
            LOG.error("Ratings were not uploaded", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

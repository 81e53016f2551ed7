package mingbai.service.followup;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mingbai.service.alert.AlertDesk;
import mingbai.service.database.Sql;
import mingbai.service.duty.Duty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks now and then whether a case is overdue, and has each one told once: its number, where it
/// stands and when it was due, never what the visitor said.
@Component
final class Escalation implements AlertDesk.News, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Escalation.class);

    private final FollowUp followUp;
    private final Duty duty;
    private final CaseTable table;
    private final InstantSource clock;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "escalation"));

    Escalation(FollowUp followUp, Duty duty, CaseTable table, InstantSource clock) {
        this.followUp = followUp;
        this.duty = duty;
        this.table = table;
        this.clock = clock;
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
    public List<Item> untold(Sql sql) {
        return table.escalatedUntold(sql).stream()
                .map(it -> new Item(it.id(), "差评件 %s  %s".formatted(it.id(), standing(it))))
                .toList();
    }

    private static String standing(LowCase it) {
        return "%s · %s  应于 %s 前完成"
                .formatted(
                        it.state().chinese(),
                        it.state().english(),
                        it.due().map(String::valueOf).orElse("—"));
    }

    @Override
    public void told(Sql sql, List<Item> items) {
        Instant now = clock.instant();
        items.forEach(item -> table.told(sql, item.id(), now));
    }

    @Override
    public void close() {
        thread.close();
    }
}

package mingbai.service.followup;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import mingbai.service.alert.AlertNews;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// Tells of each case that was escalated since it is overdue: its number, where it stands and when
/// it was due, never what the visitor said.
@Component
final class OverdueNews implements AlertNews {
    private final CaseTable table;
    private final InstantSource clock;

    OverdueNews(CaseTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
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
}

package mingbai.service.keeping;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mingbai.service.database.Database;
import mingbai.service.duty.Duty;
import mingbai.service.library.HallShelf;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Looks each hour whether anything is older than it has to be kept: at least six months, as the
/// law asks of logs, and as long as the hall has set.
@Service
public final class Keeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private static final int FIRST_MINUTES = 5;
    private static final int MINUTES = 60;

    private final Database database;
    private final OldRows rows;
    private final Around around;
    private final int months;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "keeping"));

    Keeping(Database database, OldRows rows, Around around, Settings settings) {
        this.database = database;
        this.rows = rows;
        this.around = around;
        this.months = settings.ground().keptMonths();
        var _ =
                thread.scheduleWithFixedDelay(
                        this::onDuty, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /// Whose days these are, whose turn it is, and when.
    @Component
    record Around(HallShelf shelf, Duty duty, InstantSource clock) {}

    private void onDuty() {
        if (around.duty().mine()) {
            look();
        }
    }

    private void look() {
        try {
            int removed = removeOld();
            if (removed > 0) {
                LOG.info("Removed {} rows older than {} months", removed, months);
            }
        } catch (RuntimeException e) {
            LOG.error("Old rows could not be removed", e);
        }
    }

    /// Removes all that is too old; how many rows went.
    public int removeOld() {
        var zone = around.shelf().timeZone();
        var firstKept = LocalDate.ofInstant(around.clock().instant(), zone).minusMonths(months);
        var from = firstKept.atStartOfDay(zone).toInstant();
        return database.writeNow(sql -> rows.remove(sql, firstKept, from));
    }

    @Override
    public void close() {
        thread.close();
    }
}

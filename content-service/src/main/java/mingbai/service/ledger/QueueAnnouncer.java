package mingbai.service.ledger;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mingbai.model.place.HallId;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.signing.PayloadType;
import mingbai.model.wire.Topics;
import mingbai.program.bus.MessageBus;
import mingbai.service.database.Database;
import mingbai.service.trust.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells the boards what the ledger says: each call once, in order and at once; and the whole board
/// as a retained snapshot, a few times a second at most.
@Component
public final class QueueAnnouncer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueueAnnouncer.class);
    private static final long SNAPSHOT_PAUSE_MILLIS = 200;

    /// A call that nobody announced for so long is no news any more.
    private static final Duration NEWS = Duration.ofSeconds(60);

    /// Three beats fit the time for which a board counts on a snapshot. A new day empties the board
    /// even when nothing happens.
    private static final long BEAT_MILLIS = QueueSnapshot.TOLD_EVERY.toMillis();

    private final Database database;
    private final QueueBook book;
    private final MessageBus bus;
    private final Trust trust;
    private final InstantSource clock;
    private final HallId hall;
    private final AtomicBoolean snapshotDue = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "queue-announcer"));

    /// Only the announcer's thread touches it.
    private long announced;

    QueueAnnouncer(
            Database database, QueueBook book, MessageBus bus, Trust trust, InstantSource clock) {
        this.database = database;
        this.book = book;
        this.bus = bus;
        this.trust = trust;
        this.clock = clock;
        this.hall = book.shelf().hall();
        // A call made before a restart is old news; boards find it in the snapshot.
        this.announced = database.read(sql -> book.windows().reading(sql).lastCall());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        bus.whenConnected(this::changed);
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> run(this::announceBoard),
                        BEAT_MILLIS,
                        BEAT_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    /// Something in the ledger has changed; comes back at once.
    public void changed() {
        thread.execute(() -> run(this::announceCalls));
        if (snapshotDue.compareAndSet(false, true)) {
            later(SNAPSHOT_PAUSE_MILLIS);
        }
    }

    private void later(long millis) {
        var _ = thread.schedule(() -> run(this::announceBoard), millis, TimeUnit.MILLISECONDS);
    }

    private void announceCalls() {
        var calls = database.read(sql -> book.windows().callsAfter(sql, announced));
        var fresh = clock.instant().minus(NEWS);
        for (Call call : calls) {
            // Older ones were another instance's, which announced them.
            if (!call.at().isBefore(fresh)) {
                bus.publish(Topics.calls(hall), trust.seal(PayloadType.CALL, call));
            }
            announced = call.sequence();
        }
        if (!calls.isEmpty()) {
            announceBoard();
        }
    }

    private void announceBoard() {
        snapshotDue.set(false);
        var snapshot = database.read(sql -> book.snapshot(sql, clock.instant()));
        snapshot.ifPresent(board -> {
            bus.retain(Topics.queue(hall), trust.seal(PayloadType.QUEUE_SNAPSHOT, board));
            if (revision() > board.header().revision() && snapshotDue.compareAndSet(false, true)) {
                later(SNAPSHOT_PAUSE_MILLIS);
            }
        });
    }

    /// Another instance may have put a newer board there while this one was being drawn.
    private long revision() {
        return database.read(sql -> book.windows().reading(sql).revision());
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("The queue could not be announced", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

package mingbai.service.journal;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.Receipt;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.service.database.Database;
import mingbai.service.database.DatabaseFailure;
import mingbai.service.database.Sql;
import mingbai.service.trust.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes in what stations hand over: each entry once, by its id, and receipted only when it is on
/// the disk. An entry that came before is receipted again and changes nothing.
@Component
final class JournalIntake implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JournalIntake.class);

    private final MessageBus bus;
    private final Database database;
    private final Trust trust;
    private final InstantSource clock;
    private final List<JournalReader> readers;
    private final ExecutorService receipting = Executors.newVirtualThreadPerTaskExecutor();

    JournalIntake(
            MessageBus bus,
            Database database,
            Trust trust,
            InstantSource clock,
            List<JournalReader> readers) {
        this.bus = bus;
        this.database = database;
        this.trust = trust;
        this.clock = clock;
        this.readers = List.copyOf(readers);
        bus.share(Topics.everyJournal(), this::take);
    }

    private void take(Delivery delivery) throws MalformedMessage {
        var batch = delivery.read(JournalBatch.class);
        if (!batch.station().value().equals(delivery.id())) {
            throw new MalformedMessage(
                    JournalBatch.class, new IllegalArgumentException("another station's journal"));
        }
        var _ =
                database.write(sql -> take(sql, batch))
                        .thenAcceptAsync(taken -> receipt(batch.station(), taken), receipting)
                        .exceptionally(failure -> {
                            LOG.error("A journal batch was not taken in", failure);
                            return null;
                        });
    }

    private List<EntryId> take(Sql sql, JournalBatch batch) {
        for (var entry : batch.entries()) {
            if (keep(sql, batch.station(), entry)) {
                readers.forEach(reader -> show(sql, reader, batch.station(), entry));
            }
        }
        return batch.entries().stream().map(JournalEntry::id).toList();
    }

    private boolean keep(Sql sql, StationId station, JournalEntry entry) {
        return sql.update(
                        """
                        INSERT INTO journal_entry
                          (id, station, sequence, happened_at, taken_at, body)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                        """,
                        entry.id().toString(),
                        station.value(),
                        entry.sequence(),
                        entry.at().toEpochMilli(),
                        clock.millis(),
                        new String(Wire.bytes(entry.event()), StandardCharsets.UTF_8))
                > 0;
    }

    /// One reader's failure must not keep a station's journal from ever being receipted.
    private static void show(Sql sql, JournalReader reader, StationId station, JournalEntry entry) {
        try {
            sql.attempt(() -> reader.took(sql, station, entry));
        } catch (DatabaseFailure e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Journal entry {} is kept, but a reader failed on it", entry.id(), e);
        }
    }

    private void receipt(StationId station, List<EntryId> taken) {
        var receipt = new Receipt(station, taken);
        bus.publish(Topics.receipt(station), trust.seal(PayloadType.RECEIPT, receipt));
    }

    @Override
    public void close() {
        receipting.shutdown();
    }
}

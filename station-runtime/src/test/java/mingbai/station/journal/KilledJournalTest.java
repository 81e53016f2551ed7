package mingbai.station.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.random.RandomGeneratorFactory;
import mingbai.model.content.Scope;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.HallId;
import mingbai.station.KilledChild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A station that is killed while it writes: what it said it had written is there.
class KilledJournalTest {
    private static final int KILLS = 12;
    private static final long SEED = 530_127;

    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        long acknowledged = 0;
        for (int i = 0; i < KILLS; i++) {
            acknowledged = KilledChild.after(random.nextInt(1, 60), Writer.class, folder);
            try (var journal = SqliteJournal.open(folder, InstantSource.system())) {
                var entries = journal.oldest(Integer.MAX_VALUE);
                assertTrue(
                        entries.size() >= acknowledged,
                        entries.size() + " of " + acknowledged + " are there");
                assertEquals(entries.size(), entries.getLast().sequence());
            }
        }
    }

    /// Appends for ever, and says each time how many entries there are.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            var event =
                    new JournalEvent.ContentShown(
                            new Scope.OfHall(new HallId("songming")),
                            1,
                            InstantSource.system().instant());
            try (var journal = SqliteJournal.open(Path.of(arguments[0]), InstantSource.system())) {
                while (true) {
                    journal.append(event);
                    System.out.println(journal.waiting());
                }
            }
        }
    }
}

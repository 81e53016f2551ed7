package mingbai.station.reset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import mingbai.model.content.Scope;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.HallId;
import mingbai.program.settings.SettingsFile;
import mingbai.station.KilledChild;
import mingbai.station.identity.Enrolment;
import mingbai.station.journal.SqliteJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a station holds is there as before, or gone, whenever it is stopped.
class FactoryResetTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final InstantSource CLOCK = () -> NOW;
    private static final String TOLD =
            "2026-11-24T01:00:00Z by the service, journal entries lost: 2";

    @TempDir Path folder;

    private static JournalEvent event() {
        return new JournalEvent.ContentShown(new Scope.OfHall(new HallId("songming")), 7, NOW);
    }

    /// A station's folder, with two entries that the service does not have.
    private Path lived(String name) throws IOException {
        var data = folder.resolve(name);
        for (var inside : List.of("identity", "slips/old", "update")) {
            Files.createDirectories(data.resolve(inside));
        }
        for (var file :
                List.of(
                        "identity/identity.pem",
                        "identity/settings.properties",
                        "slips/old/slip.png",
                        "content.db",
                        "update/wanted.raucb",
                        "kiosk.properties")) {
            Files.writeString(data.resolve(file), "x");
        }
        try (var journal = SqliteJournal.open(data, CLOCK)) {
            journal.append(event());
            journal.append(event());
        }
        return data;
    }

    private static List<String> files(Path data) throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> data.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Enrolment look(Path data) throws Exception {
        var file = new Properties();
        file.setProperty("enrol.url", "https://10.0.0.5:8443");
        file.setProperty("data.directory", data.toString());
        return Enrolment.look(SettingsFile.of(file), CLOCK);
    }

    @Test
    void whatIsMarkedIsABareBoxAtTheNextStart() throws Exception {
        var data = lived("station");
        FactoryReset.finish(data, CLOCK);
        assertTrue(Files.exists(data.resolve("identity/identity.pem")), "nobody decided it");
        assertEquals(Optional.empty(), FactoryReset.last(data));
        FactoryReset.mark(data, "by the service");
        assertInstanceOf(Enrolment.Bare.class, look(data));
        assertEquals(
                List.of("kiosk.properties", "last-reset.txt", "update/wanted.raucb"), files(data));
        assertEquals(Optional.of(TOLD), FactoryReset.last(data));
    }

    @Test
    void aStationThatIsGoingToForgetWritesNothingDownAnyMore() throws Exception {
        var data = lived("station");
        try (var journal = SqliteJournal.open(data, CLOCK)) {
            var end = new EndOfLife(data, journal);
            assertEquals(OptionalInt.of(2), end.forget(1));
            journal.append(event());
            assertEquals(OptionalInt.of(3), end.forget(2));
            assertFalse(FactoryReset.marked(data));
            assertEquals(OptionalInt.empty(), end.forget(3));
            assertTrue(FactoryReset.marked(data));
            assertThrows(IOException.class, () -> journal.append(event()));
            assertEquals(3, journal.waiting());
        }
    }

    @Test
    void oneThatCannotBeMarkedGoesOn() throws Exception {
        var data = lived("station");
        Files.createDirectories(data.resolve("reset/in/the/way"));
        try (var journal = SqliteJournal.open(data, CLOCK)) {
            assertThrows(IOException.class, () -> new EndOfLife(data, journal).forget(2));
            journal.append(event());
            assertEquals(3, journal.waiting());
        }
    }

    @Test
    void killedAtEveryStepItIsResumedAndTellsWhatWasLostAtTheBeginning() throws Exception {
        var steps = new ArrayList<Integer>();
        var whole = lived("whole");
        FactoryReset.mark(whole, "by the service");
        new FactoryReset(whole, CLOCK, () -> steps.add(steps.size())).finish();
        assertTrue(steps.size() > 12, steps + " steps");
        for (int step = 1; step <= steps.size(); step++) {
            var data = lived("killed-" + step);
            FactoryReset.mark(data, "by the service");
            KilledChild.after(step, Stopping.class, Files.writeString(stop(data), "" + step));
            boolean over = step >= steps.size();
            assertEquals(!over, FactoryReset.marked(data), "at step " + step);
            assertInstanceOf(Enrolment.Bare.class, look(data));
            assertEquals(files(whole), files(data), "after step " + step);
            assertEquals(Optional.of(TOLD), FactoryReset.last(data), "after step " + step);
        }
    }

    private static Path stop(Path data) {
        return data.resolveSibling(data.getFileName() + ".stop");
    }

    /// Says each step it takes, and stands still at the one at which it is to be killed.
    static final class Stopping {
        private Stopping() {}

        public static void main(String[] arguments) throws Exception {
            var stop = Path.of(arguments[0]);
            int last = Integer.parseInt(Files.readString(stop));
            var name = stop.getFileName().toString();
            var data = stop.resolveSibling(name.substring(0, name.length() - ".stop".length()));
            var taken = new int[1];
            new FactoryReset(data, CLOCK, () -> stand(++taken[0], last)).finish();
        }

        private static void stand(int step, int last) {
            System.out.println(step);
            if (step == last) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}

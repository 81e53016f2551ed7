package mingbai.station.update;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mingbai.model.ask.RequestId;
import mingbai.model.content.Sha256;
import mingbai.model.update.SystemVersion;
import mingbai.model.update.UpdateOrder;
import mingbai.model.update.UpdateReport;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.station.HandThread;
import mingbai.station.box.SystemImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two screens on one box, which are ordered the same update: each is a station of its own, and
/// both have the box's one folder for it.
class SharedBoxTest {
    private static final Duration RETRY = Duration.ofMillis(SystemUpdates.RETRY_MILLIS);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int LENGTH = 1_300_000;

    @TempDir Path box;
    private final BrokenLine line = new BrokenLine(new byte[LENGTH]);
    private Screen left;
    private Screen right;

    /// One station of the box, on a thread of its own.
    private final class Screen {
        final HandThread thread = new HandThread(Instant.parse("2026-05-06T01:00:00Z"));
        final String name;
        Runnable meanwhile = () -> {};
        int pieces;
        final SystemUpdates updates;

        Screen(String name) {
            this.name = name;
            var parts = new SystemUpdates.Parts(new SystemImage(box), box.resolve(name), thread);
            updates = new SystemUpdates(parts);
            updates.from((path, from, most, into) -> {
                pieces++;
                meanwhile.run();
                return line.piece(path, from, most, into);
            });
            updates.start();
        }

        void ordered() {
            updates.take(
                    new UpdateOrder(
                            new RequestId(
                                    UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                            new SystemVersion("1.0"),
                            Sha256.of(line.file),
                            LENGTH));
        }

        UpdateReport report() {
            return updates.report().orElseThrow();
        }

        Stage stage() {
            return report().stage();
        }
    }

    @BeforeEach
    void aBoxOfTwoScreens() throws IOException {
        new Random(1).nextBytes(line.file);
        says("usr/lib/mingbai-image/box", "box=display");
        runs("1.0~1");
        left = new Screen("left");
        right = new Screen("right");
    }

    @AfterEach
    void ended() {
        left.updates.close();
        right.updates.close();
    }

    private void runs(String version) throws IOException {
        says("etc/os-release", "IMAGE_VERSION=" + version);
    }

    private void says(String file, String text) throws IOException {
        var path = box.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }

    private Path updates() {
        return box.resolve("var/lib/mingbai-display/update");
    }

    @Test
    void oneFetchesItAndTheOtherDoesNotWriteIntoIt() throws Exception {
        // While a piece of the one comes in, the other would ask for the same one.
        left.meanwhile = () -> right.thread.pass(RETRY);
        left.ordered();
        right.ordered();
        left.thread.pass(MINUTE);
        assertEquals(List.of(0L, 524_288L, 1_048_576L), line.asked);
        assertEquals(0, right.pieces);
        assertArrayEquals(line.file, Files.readAllBytes(updates().resolve("wanted.raucb")));
        assertEquals(Stage.INSTALLING, left.stage());
        assertEquals(Stage.DOWNLOADING, right.stage());
    }

    @Test
    void whoWaitsTellsHowFarItIsAndIsDoneWithTheOther() throws Exception {
        left.ordered();
        right.ordered();
        assertEquals(40, right.report().percent());
        left.thread.pass(Duration.ofMillis(SystemUpdates.PAUSE_MILLIS));
        right.thread.pass(RETRY);
        assertEquals(80, right.report().percent());
        left.thread.pass(MINUTE);
        right.thread.pass(RETRY);
        assertEquals(80, right.report().percent(), "what was left for the box is not gone");
        runs("1.0");
        says("data/outcome", "2026-05-06T01:30:00Z INSTALLED B 1.0");
        left.thread.pass(MINUTE);
        right.thread.pass(MINUTE);
        assertEquals(
                List.of(Stage.INSTALLED, Stage.INSTALLED), List.of(left.stage(), right.stage()));
        assertEquals(0, right.pieces);
    }

    @Test
    void whenTheOneEndsTheOtherGoesOnWhereItWas() throws Exception {
        left.ordered();
        right.ordered();
        left.updates.close();
        right.thread.pass(MINUTE);
        assertEquals(List.of(0L, 524_288L, 1_048_576L), line.asked);
        assertEquals(2, right.pieces);
        assertArrayEquals(line.file, Files.readAllBytes(updates().resolve("wanted.raucb")));
    }

    @Test
    void aStationWhoseLineIsBrokenDoesNotKeepTheOtherFromIt() throws Exception {
        left.meanwhile =
                () -> {
                    throw new IllegalStateException("no line");
                };
        left.ordered();
        right.ordered();
        right.thread.pass(MINUTE);
        assertEquals(Stage.INSTALLING, right.stage());
        assertArrayEquals(line.file, Files.readAllBytes(updates().resolve("wanted.raucb")));
    }

    @Test
    void aLockThatSomebodyElseHoldsIsWaitedFor() throws Exception {
        Files.createDirectories(updates());
        var lock = updates().resolve(FetchTurn.FILE);
        try (var other =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertTrue(other.lock().isValid());
            left.ordered();
            left.thread.pass(MINUTE);
            assertEquals(0, left.pieces);
            assertEquals(Stage.DOWNLOADING, left.stage());
            assertFalse(Files.exists(updates().resolve("wanted.raucb")));
        }
        left.thread.pass(MINUTE);
        assertEquals(Stage.INSTALLING, left.stage());
    }
}

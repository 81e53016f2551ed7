package mingbai.device.watchdog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import mingbai.device.Await;
import mingbai.device.Peers;
import mingbai.device.watchdog.setup.WatchdogSetup;
import mingbai.device.watchdog.setup.Watching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A whole program's watching, with socat in place of systemd.
@Timeout(30)
class WatchingTest {
    private static final WatchdogSetup NO_HARDWARE = new WatchdogSetup(Optional.empty());

    @TempDir Path directory;
    private final AtomicLong looks = new AtomicLong();
    private final AtomicLong moves = new AtomicLong();
    private final AtomicBoolean still = new AtomicBoolean();

    /// A part that counts on, until it stands still.
    private long count() {
        looks.incrementAndGet();
        return still.get() ? moves.get() : moves.incrementAndGet();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void systemdIsFedOnlyAsLongAsThereIsProgress() throws Exception {
        Peers.program("/usr/bin/socat");
        Path socket = directory.resolve("notify");
        Path heard = directory.resolve("heard");
        Process socat =
                new ProcessBuilder("socat", "-u", "UNIX-RECV:" + socket, "-")
                        .redirectOutput(heard.toFile())
                        .start();
        try {
            Await.until("systemd listens", () -> Files.exists(socket));
            var environment = Map.of("NOTIFY_SOCKET", socket.toString(), "WATCHDOG_USEC", "200000");
            try (var watching = new Watching(NO_HARDWARE, environment)) {
                watching.watch("part", this::count);
                assertEquals("", text(heard));
                watching.begin();
                Await.until("it is fed", () -> text(heard).contains("WATCHDOG=1WATCHDOG=1"));
                still.set(true);
                long before = looks.get();
                Await.until("it is looked at again", () -> looks.get() > before + 3);
            }
            Await.until("the end", () -> text(heard).endsWith("STOPPING=1"));
            String fed = "WATCHDOG=1".repeat(Math.toIntExact(moves.get() - 1));
            assertEquals("READY=1" + fed + "STOPPING=1", text(heard));
        } finally {
            socat.destroy();
            assertTrue(socat.waitFor(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void withoutAnyWatchdogNothingIsLookedAt() throws Exception {
        try (var watching = new Watching(NO_HARDWARE, Map.of())) {
            watching.watch("part", this::count);
            watching.begin();
            assertEquals(1, looks.get());
        }
    }

    @Test
    void aFileOfTheKernelsIsFedAndLetGoInGoodOrder() throws Exception {
        Path device = Files.createFile(directory.resolve("watchdog"));
        try (var watching = new Watching(new WatchdogSetup(Optional.of(device)), Map.of())) {
            watching.watch("part", this::count);
            watching.begin();
            Await.until("it is fed", () -> !text(device).isEmpty());
        }
        assertTrue(text(device).endsWith("V"), text(device));
    }
}

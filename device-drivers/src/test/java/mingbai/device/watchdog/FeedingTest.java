package mingbai.device.watchdog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import mingbai.device.watchdog.hardware.HardwareWatchdog;
import mingbai.device.watchdog.setup.WatchdogSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FeedingTest {
    private final AtomicLong frames = new AtomicLong();
    private final AtomicLong messages = new AtomicLong();
    private final List<String> seen = new ArrayList<>();
    private final Heartbeats heartbeats = new Heartbeats();

    @TempDir Path directory;

    private Watchdog recording() {
        return new Watchdog() {
            @Override
            public void feed() {
                seen.add("fed");
            }

            @Override
            public void close() {
                seen.add("closed");
            }
        };
    }

    private static Watchdog biting() {
        return new Watchdog() {
            @Override
            public void feed() throws IOException {
                throw new IOException("bitten");
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void itIsFedOnlyWhileEveryPartMakesProgress() {
        heartbeats.watch("screen", frames::get);
        heartbeats.watch("bus", messages::get);
        try (var feeding = new Feeding(heartbeats, List.of(biting(), recording()))) {
            assertTrue(feeding.turn(), "the first time nobody can have stood still");
            assertFalse(feeding.turn());
            frames.incrementAndGet();
            assertFalse(feeding.turn(), "the bus stands still");
            messages.incrementAndGet();
            assertFalse(feeding.turn(), "now the screen does");
            frames.incrementAndGet();
            messages.incrementAndGet();
            assertTrue(feeding.turn());
            heartbeats.forget("bus");
            frames.incrementAndGet();
            assertTrue(feeding.turn());
        }
        assertEquals(List.of("fed", "fed", "fed", "closed"), seen);
    }

    @Test
    void whoStandsStillIsNamed() {
        heartbeats.watch("screen", frames::get);
        heartbeats.watch("bus", messages::get);
        assertEquals(List.of(), heartbeats.standingStill());
        messages.incrementAndGet();
        assertEquals(List.of("screen"), heartbeats.standingStill());
        assertEquals(List.of("screen", "bus"), heartbeats.standingStill());
    }

    @Test
    void theHardwareIsFedByAByteAndLeftByTheLetterV() throws Exception {
        var file = Files.createFile(directory.resolve("watchdog"));
        var setup = new WatchdogSetup(Optional.of(file));
        heartbeats.watch("screen", frames::get);
        try (var feeding = setup.begin(heartbeats, Optional.empty())) {
            feeding.turn();
            feeding.turn();
            frames.incrementAndGet();
            feeding.turn();
            assertArrayEquals(new byte[2], Files.readAllBytes(file));
        }
        assertArrayEquals(new byte[] {0, 0, 'V'}, Files.readAllBytes(file));
    }

    @Test
    void theHardwareMayBeAPipe() throws Exception {
        var pipe = directory.resolve("watchdog");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        var heard =
                CompletableFuture.supplyAsync(() -> {
                    try {
                        return Files.readAllBytes(pipe);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        try (var watchdog = HardwareWatchdog.arm(pipe)) {
            watchdog.feed();
        }
        assertArrayEquals(new byte[] {0, 'V'}, heard.get(10, TimeUnit.SECONDS));
    }

    @Test
    void aWatchdogThatIsNotThereIsNotMadeUp() {
        assertThrows(
                NoSuchFileException.class,
                () -> HardwareWatchdog.arm(directory.resolve("watchdog9")));
    }
}

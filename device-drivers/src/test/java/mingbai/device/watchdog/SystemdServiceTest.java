package mingbai.device.watchdog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.Peers;
import mingbai.device.watchdog.setup.WatchdogSetup;
import mingbai.device.watchdog.systemd.SystemdService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With socat in place of systemd.
@Timeout(30)
class SystemdServiceTest {
    private static final long PID = 4242;

    @TempDir Path directory;

    /// Runs socat on the address, says something to it, and returns what it heard.
    private String heard(String receive, String address, Saying saying) throws Exception {
        Peers.program("/usr/bin/socat");
        Path out = directory.resolve("heard");
        Process socat =
                new ProcessBuilder("socat", "-u", receive, "-")
                        .redirectOutput(out.toFile())
                        .redirectError(directory.resolve("socat.log").toFile())
                        .start();
        try {
            var service = service(Map.of("NOTIFY_SOCKET", address, "WATCHDOG_USEC", "30000000"));
            Await.until("somebody listens", () -> says(service.orElseThrow()));
            saying.to(service.orElseThrow());
            Await.until("heard", () -> text(out).endsWith("STOPPING=1"));
            return text(out).replaceFirst("^(STATUS=hello)+", "");
        } finally {
            socat.destroy();
            socat.waitFor(5, TimeUnit.SECONDS);
        }
    }

    private static boolean says(SystemdService service) {
        try {
            service.status("hello");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<SystemdService> service(Map<String, String> environment)
            throws IOException {
        return SystemdService.in(environment, PID);
    }

    /// What a service says in its life.
    private interface Saying {
        void to(SystemdService service) throws IOException;
    }

    private static void life(SystemdService service) throws IOException {
        service.ready();
        service.status("显示 3\n块屏");
        service.feed();
        service.close();
    }

    private static final String LIFE = "READY=1STATUS=显示 3 块屏WATCHDOG=1STOPPING=1";

    @Test
    void aSocketOfTheFileSystemHearsTheWholeLife() throws Exception {
        String path = directory.resolve("n.sock").toString();
        assertEquals(LIFE, heard("UNIX-RECV:" + path, path, SystemdServiceTest::life));
    }

    @Test
    void anAbstractSocketHearsItToo() throws Exception {
        String name = "mingbai-" + UUID.randomUUID();
        assertEquals(LIFE, heard("ABSTRACT-RECV:" + name, "@" + name, SystemdServiceTest::life));
    }

    @Test
    void withoutSystemdThereIsNobodyToTell() throws Exception {
        assertEquals(Optional.empty(), service(Map.of()));
        var setup = new WatchdogSetup(Optional.empty());
        assertEquals(Duration.ofSeconds(10), setup.pace(Optional.empty()));
        try (var feeding = setup.begin(new Heartbeats(), Optional.empty())) {
            assertTrue(feeding.turn());
        }
    }

    @Test
    void aSocketNobodyListensToIsAnError() throws Exception {
        var service = service(Map.of("NOTIFY_SOCKET", directory.resolve("none").toString()));
        var error = assertThrows(IOException.class, () -> service.orElseThrow().ready());
        assertEquals("sendto failed, error 2", error.getMessage());
        service.orElseThrow().feed();
        assertThrows(IOException.class, () -> service(Map.of("NOTIFY_SOCKET", "relative")));
        assertThrows(
                IOException.class, () -> service(Map.of("NOTIFY_SOCKET", "/" + "x".repeat(200))));
    }

    @ParameterizedTest
    @CsvSource({
        "30000000,4242,PT30S,PT10S",
        "4000000,4242,PT4S,PT2S",
        "30000000,'',PT30S,PT10S",
        "30000000,1,,PT10S",
        "'',4242,,PT10S",
        "0,4242,,PT10S",
        "-5,4242,,PT10S"
    })
    void theTimeIsOursOnlyWhenItNamesUs(String micros, String pid, Duration limit, Duration pace)
            throws Exception {
        var environment = new HashMap<>(Map.of("NOTIFY_SOCKET", "@nobody"));
        if (!micros.isEmpty()) {
            environment.put("WATCHDOG_USEC", micros);
        }
        if (!pid.isEmpty()) {
            environment.put("WATCHDOG_PID", pid);
        }
        var service = service(environment);
        assertEquals(Optional.ofNullable(limit), service.orElseThrow().limit());
        assertEquals(pace, new WatchdogSetup(Optional.empty()).pace(service));
    }
}

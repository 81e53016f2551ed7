package mingbai.bench.device.idle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import mingbai.bench.ground.Waiting;

/// The process of the simulated devices.
final class SimulatedHall implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Process process;
    private final Properties where;

    private SimulatedHall(Process process, Properties where) {
        this.process = process;
        this.where = where;
    }

    static SimulatedHall start(Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx128m",
                                "-XX:+UseSerialGC",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SimulatedHallMain.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        boolean ready = false;
        try {
            Path said = folder.resolve(SimulatedHallMain.READY);
            Waiting.until("the simulated devices", SOON, () -> Files.exists(said));
            ready = true;
            return new SimulatedHall(process, read(said));
        } finally {
            if (!ready) {
                process.destroyForcibly();
            }
        }
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    /// The address of each device.
    Properties where() {
        return where;
    }

    @Override
    public void close() {
        process.destroy();
    }
}

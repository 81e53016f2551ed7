package mingbai.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// One of our programs at work, with its configuration, log and ready file in a folder.
public final class Child implements AutoCloseable {
    private static final String READY = "ready";
    private static final long PATIENCE_SECONDS = 120;
    private static final long STOP_SECONDS = 180;

    private final Process process;
    private final Path folder;
    private final long begun;

    private Child(Process process, Path folder, long begun) {
        this.process = process;
        this.folder = folder;
        this.begun = begun;
    }

    /// Starts `program` (`service`, `kiosk`, `display`) with these settings and a ready file.
    public static Child start(
            Launcher launcher,
            String program,
            Path folder,
            Map<String, String> settings,
            Map<String, String> environment)
            throws IOException {
        var config = configured(folder, settings);
        Files.deleteIfExists(folder.resolve(READY));
        var builder = launcher.process(program, config);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        long begun = System.nanoTime();
        return new Child(builder.start(), folder, begun);
    }

    private static Path configured(Path folder, Map<String, String> settings) throws IOException {
        var properties = new Properties();
        properties.putAll(settings);
        properties.setProperty("ready.file", folder.resolve(READY).toString());
        Path config = folder.resolve("config.properties");
        try (var out = Files.newBufferedWriter(config, StandardCharsets.UTF_8)) {
            properties.store(out, null);
        }
        return config;
    }

    public ProcessTree tree() {
        return new ProcessTree(process.toHandle());
    }

    /// Waits for the ready file; how many seconds the program took to write it.
    public double awaitReady() throws IOException, InterruptedException {
        long end = begun + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            var registered = folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(folder.resolve(READY))) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new IOException("not ready; its last words: " + lastWords());
                }
                if (watch.poll(1, TimeUnit.SECONDS) != null) {
                    registered.pollEvents();
                    registered.reset();
                }
            }
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    /// What the ready file says under a name.
    public String said(String name) throws IOException {
        var said = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(READY), StandardCharsets.UTF_8)) {
            said.load(in);
        }
        return said.getProperty(name, "");
    }

    private String lastWords() throws IOException {
        String log = Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
        return log.substring(Math.max(0, log.length() - 2_000));
    }

    /// As a power cut would: nothing is finished.
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /// Asks it to end, and waits; it may keep its start-up work before it goes.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

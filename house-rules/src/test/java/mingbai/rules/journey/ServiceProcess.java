package mingbai.rules.journey;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import mingbai.bench.process.SameJava;
import mingbai.service.ContentServiceMain;

/// The content service as a process of its own, which can be killed without a word and started
/// again on the same ports and the same disk.
final class ServiceProcess implements AutoCloseable {
    private static final int SECONDS = 120;
    private static final Path SAMPLE = Path.of("../sample-hall/songming.xlsx");

    private final Path folder;
    private Process process;
    private Properties ready;

    private ServiceProcess(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        process = launch(0, 0);
        ready = awaitReady();
    }

    static ServiceProcess start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return new ServiceProcess(folder);
    }

    URI console() {
        return URI.create(ready.getProperty("console"));
    }

    URI mqtt() {
        return URI.create(ready.getProperty("mqtt"));
    }

    Path trust() {
        return Path.of(ready.getProperty("trust"));
    }

    /// The password the service drew for one of its demo accounts.
    String password(String account) throws IOException {
        return Files.readAllLines(folder.resolve("log-ins.txt")).stream()
                .map(line -> List.of(line.strip().split("\\s+")))
                .filter(words -> words.contains(account))
                .map(List::getLast)
                .findFirst()
                .orElseThrow();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException, InterruptedException {
        int http = console().getPort();
        int broker = mqtt().getPort();
        Files.delete(folder.resolve("ready"));
        process = launch(http, broker);
        ready = awaitReady();
    }

    private Process launch(int http, int broker) throws IOException {
        var settings =
                """
                demo=true
                hall.id=songming
                http.port=%d
                mqtt.open.port=%d
                data.directory=%s
                sample.workbook=%s
                ready.file=%s
                log-ins.file=%s
                trust.file=%s
                """
                        .formatted(
                                http,
                                broker,
                                folder.resolve("data"),
                                SAMPLE.toAbsolutePath(),
                                folder.resolve("ready"),
                                folder.resolve("log-ins.txt"),
                                folder.resolve("trust.json"));
        var file = Files.writeString(folder.resolve("service.properties"), settings);
        var log = folder.resolve("service.log").toFile();
        var command = SameJava.running(ContentServiceMain.class, "--config", file.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private Properties awaitReady() throws IOException, InterruptedException {
        var file = folder.resolve("ready");
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> Files.exists(file) || !process.isAlive());
        if (!process.isAlive()) {
            throw new IOException("the service ended: " + log());
        }
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return properties;
    }

    String log() throws IOException {
        return Files.readAllLines(folder.resolve("service.log")).stream()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}

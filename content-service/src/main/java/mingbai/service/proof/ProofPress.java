package mingbai.service.proof;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import mingbai.model.content.DocumentType;
import mingbai.model.place.HallProfile;
import mingbai.service.library.LibraryDocument;

/// Runs the boards' and the kiosk's own programs once, each in a process with a bound on its time
/// and its memory, on a folder of its own. The service does not depend on them: it is told where
/// their class paths stand.
final class ProofPress {
    static final String BOARDS = "mingbai.display.PreviewMain";
    static final String KIOSK = "mingbai.kiosk.PreviewMain";

    private static final long LARGEST_PICTURE = 30L * 1024 * 1024;
    private static final int LONGEST_COMPLAINT = 600;
    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Duser.language=zh",
                    "-Duser.country=CN",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private final Worker worker;

    ProofPress(Worker worker) {
        this.worker = worker;
    }

    /// Which program, and how much it may take.
    record Worker(Path classPath, String program, Duration longest, int megabytes) {
        static Worker of(Path classPath, String program) {
            return new Worker(classPath, program, Duration.ofSeconds(90), 256);
        }
    }

    /// What is to be drawn.
    record Order(
            List<LibraryDocument> documents,
            HallProfile hall,
            List<ProofBoard> boards,
            Instant at) {
        Order {
            documents = List.copyOf(documents);
            boards = List.copyOf(boards);
        }
    }

    /// The pictures as PNG, by board.
    Map<String, byte[]> press(Order order) throws IOException {
        var folder = Files.createTempDirectory("proof");
        try {
            lay(order, folder);
            run(order, folder);
            Map<String, byte[]> pictures = new TreeMap<>();
            for (var board : order.boards()) {
                var file = folder.resolve(board.id() + ".png");
                if (Files.size(file) > LARGEST_PICTURE) {
                    throw new IOException("the picture of " + board.id() + " is too large");
                }
                pictures.put(board.id(), Files.readAllBytes(file));
            }
            return pictures;
        } finally {
            clear(folder);
        }
    }

    private static void lay(Order order, Path folder) throws IOException {
        List<String> index = new ArrayList<>();
        for (var document : order.documents()) {
            if (document.type() != DocumentType.VOICE_CLIP) {
                String file = "d" + index.size();
                index.add(document.path() + "\t" + document.type() + "\t" + file);
                Files.write(folder.resolve(file), document.bytes());
            }
        }
        Files.write(folder.resolve("index"), index);
        for (var board : order.boards()) {
            if (board.page().isEmpty()) {
                var file = folder.resolve(board.id() + ".properties");
                try (var out = Files.newOutputStream(file)) {
                    board.settings(order.hall()).store(out, null);
                }
            }
        }
    }

    private void run(Order order, Path folder) throws IOException {
        var log = folder.resolve("log").toFile();
        var builder = new ProcessBuilder(command(order, folder)).directory(folder.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "LANG"));
        builder.redirectErrorStream(true).redirectOutput(log);
        var process = builder.start();
        try {
            if (!process.waitFor(worker.longest().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the program took too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("the program failed: " + complaint(log));
        }
    }

    private static String complaint(File log) throws IOException {
        String text = Files.readString(log.toPath());
        return text.substring(0, Math.min(text.length(), LONGEST_COMPLAINT));
    }

    private List<String> command(Order order, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + worker.megabytes() + "m");
        command.addAll(FLAGS);
        command.add("-Duser.timezone=" + zone(order));
        command.addAll(List.of("-cp", Files.readString(worker.classPath()).strip()));
        command.add(worker.program());
        command.addAll(List.of("--content", folder.toString(), "--at", order.at().toString()));
        command.addAll(List.of("--out", folder.toString()));
        for (var board : order.boards()) {
            command.add(board.page().isPresent() ? "--page" : "--config");
            command.add(board.page().orElse(folder.resolve(board.id() + ".properties").toString()));
        }
        return command;
    }

    private static ZoneId zone(Order order) {
        return order.hall().name().timeZone();
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// The same with the file that the settings name.
    static Optional<ProofPress> of(Optional<Path> classPath, String program) {
        return classPath.map(path -> Worker.of(path, program)).map(ProofPress::new);
    }
}

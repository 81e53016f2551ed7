package mingbai.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What a Java program holds: the heap that a full collection leaves, threads, and descriptors.
public record Insides(double heapMegabytes, long threads, long descriptors) {
    private static final Pattern ALIVE = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    /// Counted by the collection itself, by the JDK's `jcmd`: afterwards a busy program has filled
    /// its heap again before it can be asked.
    public static Insides of(ProcessHandle program) throws IOException, InterruptedException {
        var alive = ALIVE.matcher(order(program, "GC.class_histogram"));
        if (!alive.find()) {
            throw new IOException("the collection did not count what is alive");
        }
        double megabytes = Long.parseLong(alive.group(1)) / 1024.0 / 1024;
        return new Insides(megabytes, entries(program, "task"), entries(program, "fd"));
    }

    private static String order(ProcessHandle program, String order)
            throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process =
                new ProcessBuilder(List.of(jcmd, Long.toString(program.pid()), order))
                        .redirectErrorStream(true)
                        .start();
        try (var said = process.inputReader()) {
            var words = said.readAllAsString();
            if (process.waitFor() != 0) {
                throw new IOException(order + " was not obeyed: " + words);
            }
            return words;
        }
    }

    private static long entries(ProcessHandle program, String what) throws IOException {
        try (var open = Files.list(Path.of("/proc", Long.toString(program.pid()), what))) {
            return open.count();
        }
    }
}

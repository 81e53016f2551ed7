package mingbai.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What a Java program holds: the heap that a full collection leaves, threads, and descriptors.
public record Insides(double heapMegabytes, long threads, long descriptors) {
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    /// Makes the program collect first, by the JDK's `jcmd`.
    public static Insides of(ProcessHandle program) throws IOException, InterruptedException {
        order(program, "GC.run");
        double kilobytes =
                USED.matcher(order(program, "GC.heap_info"))
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum();
        return new Insides(kilobytes / 1024, entries(program, "task"), entries(program, "fd"));
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

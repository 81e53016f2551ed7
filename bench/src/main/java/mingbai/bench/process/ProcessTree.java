package mingbai.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What a process and all its descendants use, from `/proc`.
public record ProcessTree(ProcessHandle root) {
    private static final double TICKS_PER_SECOND = 100;
    private static final int STOP_SECONDS = 5;

    /// Proportional set size in MB, the JDK's own files whole.
    public double pssMegabytes() throws IOException {
        String jdk = Path.of(System.getProperty("java.home")).toRealPath() + "/";
        long kilobytes = 0;
        for (var process : all()) {
            kilobytes += Memory.pss(read(process, "smaps"), jdk);
        }
        return kilobytes / 1024.0;
    }

    /// CPU time used so far by those who are alive, in seconds.
    public double cpuSeconds() throws IOException {
        double seconds = 0;
        for (var process : all()) {
            seconds += cpuSeconds(read(process, "stat"));
        }
        return seconds;
    }

    /// User and system time (proc(5), fields 14 and 15); the name before them may hold anything.
    static double cpuSeconds(String stat) {
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /// Empty when the process has ended meanwhile.
    private static String read(ProcessHandle process, String what) throws IOException {
        Path file = Path.of("/proc", Long.toString(process.pid()), what);
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            if (process.isAlive()) {
                throw e;
            }
            return "";
        }
    }

    /// Ends all of it.
    public void stop() {
        var all = all();
        all.forEach(ProcessHandle::destroy);
        all.forEach(process ->
                CompletableFuture.allOf(process.onExit())
                        .orTimeout(STOP_SECONDS, TimeUnit.SECONDS)
                        .exceptionally(late -> {
                            process.destroyForcibly();
                            return null;
                        })
                        .join());
    }

    private List<ProcessHandle> all() {
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }
}

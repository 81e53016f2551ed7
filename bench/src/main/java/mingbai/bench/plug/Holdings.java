package mingbai.bench.plug;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/// What this process holds of the machine: threads, and descriptors of files.
public record Holdings(long threads, long descriptors) {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    static Holdings now() throws IOException {
        try (var open = Files.list(DESCRIPTORS)) {
            return new Holdings(threadsOfOurs(), open.count());
        }
    }

    /// Without those that wait for the end of the cable's processes: how many of them are left for
    /// another minute is the JDK's affair.
    private static long threadsOfOurs() {
        var all = ManagementFactory.getThreadMXBean();
        return Arrays.stream(all.getThreadInfo(all.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> !thread.getThreadName().startsWith("process reaper"))
                .count();
    }
}

package mingbai.bench.plug;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What this process holds of the machine: threads, and descriptors of files.
public record Holdings(long threads, long descriptors) {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    static Holdings now() throws IOException {
        try (var open = Files.list(DESCRIPTORS)) {
            return new Holdings(ManagementFactory.getThreadMXBean().getThreadCount(), open.count());
        }
    }
}

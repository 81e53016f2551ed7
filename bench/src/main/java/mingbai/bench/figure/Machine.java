package mingbai.bench.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// What is measured on, in the words of a remark.
public final class Machine {
    private static final Path DISKS = Path.of("/proc/diskstats");
    private static final int NAME = 2;
    private static final int FLUSHES = 18;

    private Machine() {}

    public static String words() {
        return "%d cores, jdk %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    /// How often the disk below `path` was told to write everything down, by anybody, since the
    /// machine started; empty where the kernel does not say.
    public static OptionalLong flushes(Path path) throws IOException {
        if (!Files.exists(DISKS)) {
            return OptionalLong.empty();
        }
        String store = Files.getFileStore(path).name();
        return flushes(Files.readString(DISKS), store.substring(store.lastIndexOf('/') + 1));
    }

    static OptionalLong flushes(String diskstats, String device) {
        return diskstats
                .lines()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(fields -> fields.length > FLUSHES && fields[NAME].equals(device))
                .mapToLong(fields -> Long.parseLong(fields[FLUSHES]))
                .findFirst();
    }
}

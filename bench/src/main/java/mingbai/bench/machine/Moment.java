package mingbai.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A machine that stood still: its memory, what its firmware remembers, and its disk.
record Moment(Path folder) {

    static Moment in(Path folder) throws IOException {
        return new Moment(Files.createDirectories(folder));
    }

    Path memory() {
        return folder.resolve("memory");
    }

    Path firmware() {
        return folder.resolve("firmware");
    }

    Disk disk() {
        return new Disk(folder.resolve("disk"));
    }
}

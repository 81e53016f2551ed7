package mingbai.bench.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mingbai.bench.ground.Checkout;

/// The library that stands between a program and its disk, built by the words of `./hall` itself.
public final class DiskLibrary {
    private static final String SCRIPT =
            "set -eu; HALL=$PWD; . hall.d/machine.sh; . hall.d/disktrace.sh; need_disktrace";

    private DiskLibrary() {}

    /// Where it is, built if it has to be.
    public static Path built(Checkout checkout) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(List.of("sh", "-c", SCRIPT))
                        .directory(checkout.root().toFile())
                        .redirectErrorStream(true)
                        .start();
        try (var said = process.inputReader()) {
            var words = said.readAllAsString();
            if (process.waitFor() != 0) {
                throw new IOException("the disk's library was not built: " + words);
            }
        }
        return checkout.root().resolve(".hall/disktrace.so");
    }
}

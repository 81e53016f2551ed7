package mingbai.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;

/// One disk on its way through many starts.
record Trip(Soak.Plan plan, Ground ground, Disk disk, Film film, Verdict verdict) {
    private static final String HOME = "/lib/mingbai-kiosk";
    private static final String KEPT = "of the station's own";

    /// Switches it on.
    Machine start() throws Exception {
        return Machine.start(disk.file(), folder());
    }

    private Path folder() {
        return disk.file().resolveSibling("machine");
    }

    /// Something that no update may touch.
    void keepSomething() throws IOException, InterruptedException {
        var file = Files.writeString(disk.file().resolveSibling("kept"), KEPT);
        disk.leave(file, HOME, "kept");
    }

    /// Whether that is still there.
    boolean kept() throws IOException, InterruptedException {
        return disk.left(HOME + "/kept").equals(KEPT);
    }

    /// Leaves an update where the disk looks for one.
    void leave(String update) throws IOException, InterruptedException {
        disk.leave(ground.update(update), HOME + "/update", "wanted.raucb");
    }
}

package mingbai.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.picture.Film;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;

/// One disk on its way through many starts.
record Trip(Soak.Plan plan, Ground ground, Disk disk, Film film, Verdict verdict) {
    static final String HOME = "/lib/mingbai-kiosk";
    private static final String KEPT = "of the station's own";

    /// A disk as it comes out of the press, in that folder; filmed and judged under this name.
    static Trip begin(Soak.Plan plan, String name, TemporaryFolder folder)
            throws IOException, InterruptedException {
        var checkout = plan.conditions().checkout();
        var ground = Ground.of(checkout);
        var film = new Film(checkout.root().resolve(".hall/soak").resolve(name));
        var disk = Disk.copyOf(ground.image(), folder.path().resolve("disk"));
        return new Trip(plan, ground, disk, film, new Verdict(name, plan.seed()));
    }

    /// The same with a disk of its own, which is not there yet.
    Trip beside(String name) throws IOException {
        var folder = Files.createDirectories(disk.file().resolveSibling(name));
        return new Trip(plan, ground, new Disk(folder.resolve("disk")), film, verdict);
    }

    /// Switches it on.
    Machine start() throws Exception {
        return Machine.start(disk.file(), folder());
    }

    /// Lets it go on from a moment.
    Machine resume(Moment moment) throws Exception {
        return Machine.resume(disk.file(), folder(), moment);
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

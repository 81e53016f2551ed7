package mingbai.bench.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mingbai.bench.disk.Deed;
import mingbai.bench.disk.DiskLibrary;
import mingbai.bench.disk.Trace;
import mingbai.bench.ground.Checkout;
import mingbai.bench.process.SameJava;

/// A traced hall that has worked: what it asked of its disk, in order.
record Recording(PowerGround ground, List<Deed> deeds) {
    private static final long PATIENCE_SECONDS = 600;

    /// After which deeds something is new for this part: one of its own, or something that was
    /// said.
    int[] moments(String part) {
        var top = ground.disk().resolve(part).toString();
        Set<Long> ours = new HashSet<>();
        return IntStream.range(0, deeds.size())
                .filter(i -> concerns(deeds.get(i), top, ours))
                .toArray();
    }

    private static boolean concerns(Deed deed, String top, Set<Long> ours) {
        return switch (deed) {
            case Deed.Created(String path, long inode) -> born(path, inode, top, ours);
            case Deed.FolderMade(String path, long inode) -> born(path, inode, top, ours);
            case Deed.Renamed(_, String to) -> to.startsWith(top);
            case Deed.Unlinked(String path) -> path.startsWith(top);
            case Deed.Wrote(long inode, _, _) -> ours.contains(inode);
            case Deed.Sized(long inode, _) -> ours.contains(inode);
            case Deed.Synced(long inode) -> ours.contains(inode);
            case Deed.FolderSynced(long inode) -> ours.contains(inode);
            case Deed.Said _ -> true;
        };
    }

    private static boolean born(String path, long inode, String top, Set<Long> ours) {
        boolean one = path.startsWith(top);
        var _ = one ? ours.add(inode) : ours.remove(inode);
        return one;
    }

    /// Lets a hall work for so many rounds.
    static Recording make(Checkout checkout, Path folder, int rounds, long seed)
            throws IOException, InterruptedException {
        var ground = PowerGround.in(folder);
        var command =
                SameJava.running(
                        BusyMain.class,
                        ground.folder().toString(),
                        checkout.sampleWorkbook().toString(),
                        Integer.toString(rounds),
                        Long.toString(seed));
        var log = ground.folder().resolve("log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("LD_PRELOAD", DiskLibrary.built(checkout).toString());
        environment.put("DISKTRACE_ROOT", ground.disk().toString());
        environment.put("DISKTRACE_FILE", ground.trace().toString());
        environment.put("DISKTRACE_MARKS", ground.marks().toString());
        var process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("the traced hall did not end well: " + Files.readString(log));
        }
        return new Recording(ground, Trace.read(ground.trace()));
    }
}

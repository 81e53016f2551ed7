package mingbai.bench.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// The disk below one folder, while the deeds of a trace are done to it one after the other: what
/// is surely there, and what may or may not be after a power cut at this moment. An inode that is
/// used a second time is another file.
public final class TracedDisk {
    private static final int BLOCK = 4096;
    private static final int SECTOR = 512;

    private final String root;
    private final Lie lie;
    private final TracedNames names;
    private final Map<Long, Long> ids = new HashMap<>();
    private final Map<Long, TracedFile> files = new HashMap<>();
    private final Map<Long, String> born = new HashMap<>();
    private long last;

    /// Begins with an empty folder that is surely there.
    public TracedDisk(Path root, Lie lie) throws IOException {
        this.root = root.toString();
        this.lie = lie;
        this.names = new TracedNames(this.root);
        ids.put((Long) Files.getAttribute(root, "unix:ino"), TracedNames.ROOT);
    }

    public void apply(Deed deed) {
        switch (deed) {
            case Deed.Wrote(long inode, _, _) -> file(inode).add(deed);
            case Deed.Sized(long inode, _) -> file(inode).add(deed);
            case Deed.Synced(long inode) -> sync(inode);
            case Deed.Created(String path, long inode) -> {
                long id = newcomer(inode);
                files.put(id, new TracedFile());
                born.put(id, path);
                names.add(new Deed.Created(path, id));
            }
            case Deed.FolderMade(String path, long inode) ->
                    names.add(new Deed.FolderMade(path, newcomer(inode)));
            case Deed.Renamed _, Deed.Unlinked _ -> names.add(deed);
            case Deed.FolderSynced(long inode) -> syncFolder(inode);
            case Deed.Said _ -> {
                // The disk does not hear it.
            }
        }
    }

    private long newcomer(long inode) {
        last++;
        ids.put(inode, last);
        return last;
    }

    private TracedFile file(long inode) {
        return Objects.requireNonNull(files.get(ids.get(inode)), "a file of before the trace");
    }

    private void sync(long inode) {
        boolean log = Objects.requireNonNull(born.get(ids.get(inode))).endsWith("-wal");
        if (lie != Lie.EVERY_SYNC && !(lie == Lie.LOG_SYNCS && log)) {
            file(inode).synced();
        }
    }

    private void syncFolder(long inode) {
        if (lie != Lie.EVERY_SYNC && lie != Lie.FOLDER_SYNCS) {
            names.synced(Objects.requireNonNull(ids.get(inode)));
        }
    }

    /// What a power cut now may leave below one folder of the root.
    public CrashState cut(String part, Arrival arrival, RandomGenerator chance) {
        var listed =
                switch (arrival) {
                    case EVERYTHING, NAMES_EARLY -> names.everything();
                    case SYNCED_ONLY, NAMES_LATE -> names.surely();
                    case EACH_TO_A_POINT, BLOCKS, SECTORS -> names.upToSomewhere(chance);
                };
        var entries = new TreeMap<String, Optional<byte[]>>();
        String top = root + "/" + part;
        listed.forEach((path, id) -> {
            if (path.equals(top) || path.startsWith(top + "/")) {
                String name = path.substring(root.length() + 1);
                entries.put(
                        name,
                        Optional.ofNullable(files.get(id))
                                .map(file -> bytes(name, file, arrival, chance)));
            }
        });
        return new CrashState(entries);
    }

    private static byte[] bytes(
            String name, TracedFile file, Arrival arrival, RandomGenerator chance) {
        if (name.endsWith("-shm")) {
            return noise(file.everything().length, chance);
        }
        return switch (arrival) {
            case EVERYTHING, NAMES_LATE -> file.everything();
            case SYNCED_ONLY, NAMES_EARLY -> file.surely();
            case EACH_TO_A_POINT -> file.upToSomewhere(chance);
            case BLOCKS -> file.blocks(BLOCK, chance);
            case SECTORS -> file.blocks(SECTOR, chance);
        };
    }

    /// Shared memory that nobody syncs may have become anything.
    private static byte[] noise(int length, RandomGenerator chance) {
        byte[] noise = new byte[length];
        chance.nextBytes(noise);
        return noise;
    }
}

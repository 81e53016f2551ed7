package mingbai.station.update;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mingbai.program.disk.DurableFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whose turn it is to put an update together in a folder that all stations of a box share: one at
/// a time, by a lock that ends with its program.
final class FetchTurn implements AutoCloseable {
    static final String FILE = "fetching.lock";

    private static final Logger LOG = LoggerFactory.getLogger(FetchTurn.class);

    /// Within one program a lock file must not be opened twice: closing one of them would end the
    /// lock of the other (fcntl(2)).
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Path file;
    private @Nullable FileChannel held;

    FetchTurn(Path folder) {
        this.folder = folder;
        file = folder.resolve(FILE).toAbsolutePath().normalize();
    }

    /// Whether it is ours, or is from now on.
    synchronized boolean taken() throws IOException {
        if (held != null) {
            return true;
        }
        if (!TAKEN.add(file)) {
            return false;
        }
        try {
            held = locked();
        } finally {
            if (held == null) {
                TAKEN.remove(file);
            }
        }
        return held != null;
    }

    private @Nullable FileChannel locked() throws IOException {
        DurableFolder.create(folder);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            ours = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            LOG.debug("{} is locked within this program", file, e);
        } finally {
            if (!ours) {
                channel.close();
            }
        }
        return ours ? channel : null;
    }

    /// Somebody else may go on.
    @Override
    public synchronized void close() throws IOException {
        var ended = held;
        held = null;
        if (ended != null) {
            try {
                ended.close();
            } finally {
                TAKEN.remove(file);
            }
        }
    }
}

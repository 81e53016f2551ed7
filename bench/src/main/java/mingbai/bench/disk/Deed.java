package mingbai.bench.disk;

import java.nio.ByteBuffer;

/// One thing that a traced program asked of its disk, or said.
public sealed interface Deed {

    /// Bytes into a file.
    record Wrote(long inode, long offset, ByteBuffer bytes) implements Deed {}

    /// A file cut or extended to a length.
    record Sized(long inode, long length) implements Deed {}

    /// A file's bytes are on the disk when this is over.
    record Synced(long inode) implements Deed {}

    /// A new, empty file.
    record Created(String path, long inode) implements Deed {}

    /// A new folder.
    record FolderMade(String path, long inode) implements Deed {}

    /// Another name for a file or a folder; what had that name is gone.
    record Renamed(String from, String to) implements Deed {}

    /// A file or an empty folder is gone.
    record Unlinked(String path) implements Deed {}

    /// What a folder lists is on the disk when this is over.
    record FolderSynced(long inode) implements Deed {}

    /// A line that the program said when something was acknowledged.
    record Said(String line) implements Deed {}
}

package mingbai.bench.disk;

/// A sync that a disk, or a program's setting, does not carry out: with each of these something
/// must be lost, or the run proves nothing.
public enum Lie {
    NONE,
    EVERY_SYNC,
    /// What SQLite leaves out with `synchronous=NORMAL`.
    LOG_SYNCS,
    FOLDER_SYNCS
}

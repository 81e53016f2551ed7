package mingbai.service.backup;

import java.time.Instant;
import java.util.List;

/// What a backup says of itself, as its last entry: a file without it was not finished. `schema` is
/// the version of the database's last migration.
record BackupContents(int format, String hall, String schema, Instant made, List<Part> parts) {
    static final int FORMAT = 1;
    static final String NAME = "backup.json";

    BackupContents {
        parts = List.copyOf(parts);
    }

    /// One entry: a table with its rows, or a file with 0.
    record Part(String name, long rows, String sha256) {}

    long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }
}

package mingbai.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mingbai.program.settings.OwnersFile;
import mingbai.service.database.Database;
import mingbai.service.database.DatabaseAddress;
import mingbai.service.database.Migrations;
import mingbai.service.database.WholeDatabase;
import mingbai.service.settings.Settings;
import org.jspecify.annotations.Nullable;

/// Puts a backup in the place of what the database holds, in one transaction, while a service may
/// be running. It is filled into an empty database of its own schema first and migrated there, so
/// that an old backup, and one of another engine, goes the same way.
final class Restoration {
    private static final String FLOORS = "version_floor";

    /// What was out before is on the stations: the next release must be above it. The other clocks
    /// go on too, for whoever has seen them must not see them go back.
    private static final String RAISE_FLOORS =
            """
            INSERT INTO version_floor (scope, version)
              SELECT scope, version FROM manifest WHERE 1 = 1
            ON CONFLICT (scope) DO UPDATE SET version = CASE
              WHEN excluded.version > version_floor.version THEN excluded.version
              ELSE version_floor.version END
            """;

    private final Settings settings;

    Restoration(Settings settings) {
        this.settings = settings;
    }

    /// What was restored, which keys were left as they are because others are there, and which took
    /// the place of those that a new service had made for itself and never used.
    record Done(BackupContents contents, List<String> kept, List<String> replaced) {
        Done {
            kept = List.copyOf(kept);
            replaced = List.copyOf(replaced);
        }
    }

    Done from(Path file) throws IOException {
        var scratch = Files.createTempDirectory(folder(), "restore");
        try (var backup = BackupFile.open(file)) {
            var contents = backup.contents();
            if (!contents.hall().equals(settings.hall().value())) {
                throw new IOException(
                        "备份属于另一个大厅 · the backup is of another hall, set hall.id="
                                + contents.hall());
            }
            var old = DatabaseAddress.file(scratch.resolve("restore.db"));
            Migrations.to(old, contents.schema());
            try (var whole = WholeDatabase.write(old)) {
                for (var table : whole.tables().reversed()) {
                    whole.run("DELETE FROM " + table);
                }
                backup.fill(whole);
                whole.commit();
            }
            Database.open(old).close();
            return keys(contents, backup, replace(old));
        } finally {
            try (var files = Files.walk(scratch)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
    }

    private Path folder() throws IOException {
        return Files.createDirectories(settings.places().data());
    }

    /// Whether nobody has known this service before: it has released nothing and let nobody in.
    private boolean replace(DatabaseAddress old) throws IOException {
        var here = settings.ground().database();
        Database.open(here).close();
        try (var from = WholeDatabase.read(old);
                var to = WholeDatabase.write(here)) {
            var tables = to.tables().stream().filter(t -> !t.equals(FLOORS)).toList();
            boolean unknown =
                    to.number("SELECT count(*) FROM manifest") == 0
                            && to.number("SELECT count(*) FROM station_certificate") == 0;
            to.run(RAISE_FLOORS);
            long library = to.number("SELECT max(revision) FROM library_clock");
            long queue = to.number("SELECT max(revision) FROM queue_clock");
            long call = to.number("SELECT max(last_call) FROM queue_clock");
            for (var table : tables.reversed()) {
                to.run("DELETE FROM " + table);
            }
            for (var table : tables) {
                copy(from, to, table);
            }
            to.run("UPDATE library_clock SET revision = revision + 1 + " + library);
            to.run(
                    ("UPDATE queue_clock SET revision = revision + 1 + %d,"
                                    + " last_call = last_call + %d")
                            .formatted(queue, call));
            to.commit();
            return unknown;
        }
    }

    private static void copy(WholeDatabase from, WholeDatabase to, String table)
            throws IOException {
        var rows = new ArrayDeque<List<@Nullable Object>>();
        from.rows(table, rows::add);
        to.fill(table, from.columns(table), () -> rows.isEmpty() ? List.of() : rows.pop());
    }

    /// A service whose stations know its key goes on with it; one that nobody knows takes the old
    /// one's, so that the old one's stations find it again.
    private Done keys(BackupContents contents, BackupFile backup, boolean unknown)
            throws IOException {
        List<String> kept = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        for (var name : backup.files()) {
            var file = folder().resolve(name.substring(BackupWriter.FILES.length())).normalize();
            if (!file.startsWith(folder().normalize())) {
                throw new IOException("备份中的路径不合法 · a path that leaves the data folder: " + name);
            }
            if (!Files.exists(file)) {
                OwnersFile.write(file, backup.bytes(name));
            } else if (!Arrays.equals(Files.readAllBytes(file), backup.bytes(name))) {
                if (unknown) {
                    OwnersFile.write(file, backup.bytes(name));
                }
                (unknown ? replaced : kept).add(name);
            }
        }
        return new Done(contents, kept, replaced);
    }
}

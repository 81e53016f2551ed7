package mingbai.service.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import mingbai.program.settings.SettingsFile;
import mingbai.service.MovableClock;
import mingbai.service.calling.QueueHall;
import mingbai.service.database.Database;
import mingbai.service.database.DatabaseAddress;
import mingbai.service.database.Migrations;
import mingbai.service.database.WholeDatabase;
import mingbai.service.ground.PostgresServer;
import mingbai.service.library.HallShelf;
import mingbai.service.settings.Settings;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:30:00Z");
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("hall.backup");
    }

    private Settings settings(String data, Map<String, String> more) throws Exception {
        var properties = new Properties();
        properties.setProperty("demo", "true");
        properties.setProperty("data.directory", folder.resolve(data).toString());
        properties.putAll(more);
        return Settings.from(SettingsFile.of(properties));
    }

    private Settings here() throws Exception {
        return settings("data", Map.of());
    }

    /// Every table with its rows, but those that only grow.
    private static Map<String, List<String>> rows(DatabaseAddress address) throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (var whole = WholeDatabase.read(address)) {
            for (var table : whole.tables()) {
                if (!List.of("library_clock", "queue_clock", "version_floor").contains(table)) {
                    var all = new ArrayList<String>();
                    whole.rows(table, values -> all.add(values.toString()));
                    all.sort(String::compareTo);
                    rows.put(table, all);
                }
            }
        }
        return rows;
    }

    private BackupContents backUp() throws Exception {
        return new BackupWriter(here(), clock).write(file);
    }

    @Test
    void aRunningServiceIsBackedUpAndPutBackAsItWas() throws Exception {
        try (var hall = QueueHall.open(folder, clock)) {
            hall.take(QueueHall.MARRIAGE);
            hall.take(QueueHall.MARRIAGE);
            var before = rows(here().ground().database());
            var made = backUp();
            assertEquals(before.values().stream().mapToLong(List::size).sum(), made.rows() - 2);
            hall.take(QueueHall.MARRIAGE);
            assertEquals(3, hall.waiting(QueueHall.MARRIAGE));
            new Restoration(here()).from(file);
            assertEquals(before, rows(here().ground().database()));
            assertEquals(2, hall.waiting(QueueHall.MARRIAGE));
            assertEquals("M003", hall.take(QueueHall.MARRIAGE).text());
            assertTrue(hall.part(HallShelf.class).plan().isPresent());
        }
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aNewMachineHasEverythingIncludingTheKeys() throws Exception {
        try (var hall = WatchedHall.open(folder, clock, Map.of())) {
            hall.release();
        }
        backUp();
        var there = settings("elsewhere", Map.of());
        assertEquals(List.of(), new Restoration(there).from(file).kept());
        assertEquals(rows(here().ground().database()), rows(there.ground().database()));
        assertEquals(
                Files.readString(folder.resolve("data/keys/live.key")),
                Files.readString(folder.resolve("elsewhere/keys/live.key")));
    }

    @Test
    void keysThatANewServiceMadeAndNeverUsedGiveWayToTheOldOnes() throws Exception {
        try (var hall = WatchedHall.open(folder, clock, Map.of())) {
            hall.release();
        }
        backUp();
        var there = settings("elsewhere", Map.of());
        Path own = folder.resolve("elsewhere/keys/live.key");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "made when it was installed");
        var done = new Restoration(there).from(file);
        assertEquals(List.of("files/keys/live.key"), done.replaced());
        assertEquals(List.of(), done.kept());
        assertEquals(Files.readString(folder.resolve("data/keys/live.key")), Files.readString(own));
    }

    @Test
    void aServiceThatStationsKnowGoesOnWithItsKeys() throws Exception {
        Path key = folder.resolve("data/keys/live.key");
        try (var hall = WatchedHall.open(folder, clock, Map.of())) {
            hall.release();
            backUp();
            Files.writeString(key, "a newer one");
            var done = new Restoration(here()).from(file);
            assertEquals(List.of("files/keys/live.key"), done.kept());
            assertEquals(List.of(), done.replaced());
        }
        assertEquals("a newer one", Files.readString(key));
    }

    @Test
    void aHallThatOutgrewItsMachineMovesToPostgres() throws Exception {
        try (var hall = QueueHall.open(folder, clock)) {
            hall.take(QueueHall.MARRIAGE);
        }
        backUp();
        var postgres = PostgresServer.database("moved");
        var there =
                settings(
                        "data",
                        Map.of(
                                "database.url",
                                postgres.url(),
                                "database.user",
                                postgres.user().orElseThrow()));
        new Restoration(there).from(file);
        assertEquals(rows(here().ground().database()), rows(postgres));
    }

    @Test
    void whatIsReleasedAfterARestoreIsAboveWhatStationsHold() throws Exception {
        try (var hall = WatchedHall.open(folder, clock, Map.of())) {
            hall.release();
            backUp();
            hall.put("n1", "通知", "内容");
            long newest = hall.release();
            new Restoration(here()).from(file);
            assertEquals(newest + 1, hall.release());
            assertEquals(newest + 1, hall.release());
        }
    }

    @Test
    void aDamagedBackupChangesNothing() throws Exception {
        try (var hall = WatchedHall.open(folder, clock, Map.of())) {
            hall.release();
        }
        backUp();
        var before = rows(here().ground().database());
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int there = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(there ^ 1);
        }
        assertThrows(IOException.class, () -> new Restoration(here()).from(file));
        assertEquals(before, rows(here().ground().database()));
    }

    @Test
    void anotherHallsBackupIsRefused() throws Exception {
        WatchedHall.open(folder, clock, Map.of()).close();
        backUp();
        var other = settings("other", Map.of("hall.id", "elsewhere"));
        var refused = assertThrows(IOException.class, () -> new Restoration(other).from(file));
        assertTrue(refused.getMessage().contains("hall.id=songming"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("other/service.db")));
    }

    /// A database as the service had it before evidence, alerts and lanes, with a ticket in it.
    @Test
    void dataOfAnOldVersionIsMigratedForwardAndKept() throws Exception {
        var old = DatabaseAddress.file(folder.resolve("old.db"));
        Migrations.to(old, "007");
        try (var whole = WholeDatabase.write(old)) {
            whole.run(
                    """
                    INSERT INTO ticket (token, hall, day, prefix, serial, business, item, station,
                      state, place, issued_at, window_number, called_at, ended_at, slip)
                    VALUES ('t1', 'songming', '2026-05-06', 'A', 7, 'marriage', '', 'kiosk-1',
                      'WAITING', 1048576, 5, 0, 0, 0, '')
                    """);
            whole.run(
                    "INSERT INTO manifest (scope, version, issued_at, expires_at, envelope)"
                            + " VALUES ('hall/songming', 4, 5, 6, '{}')");
            whole.commit();
        }
        try (var database = Database.open(old)) {
            assertEquals(
                    2L,
                    database.<Long>read(
                            sql -> sql.number("SELECT lane FROM ticket WHERE token = 't1'")));
            assertEquals(
                    4L,
                    database.<Long>read(sql -> sql.number("SELECT version FROM content_release")));
        }
    }

    /// As it was when signers and digests were written down in two books.
    @Test
    void twoBooksOfReleasesBecomeOneAndLoseNothing() throws Exception {
        var old = DatabaseAddress.file(folder.resolve("two-books.db"));
        Migrations.to(old, "033");
        try (var whole = WholeDatabase.write(old)) {
            whole.run(
                    "INSERT INTO content_release (scope, version, released_at, approvers, digest)"
                            + " VALUES ('hall/songming', 1, 10, '', ''),"
                            + " ('hall/songming', 2, 20, 'eva、rui', 'abc')");
            whole.run(
                    "INSERT INTO release_record"
                            + " (scope, version, signers, documents, published_at) VALUES"
                            + " ('hall/songming', 1, 'eva,ren', 7, 11),"
                            + " ('hall/songming', 2, 'eva,rui', 8, 21),"
                            + " ('region/530127000000', 5, 'max,rui', 9, 31)");
            whole.commit();
        }
        try (var database = Database.open(old)) {
            assertEquals(
                    List.of(
                            "hall/songming 1 10 eva、ren  7",
                            "hall/songming 2 20 eva、rui abc 8",
                            "region/530127000000 5 31 max、rui  9"),
                    database.<List<String>>read(sql ->
                            sql.list(
                                    "SELECT scope, version, released_at, approvers, digest,"
                                            + " documents FROM content_release"
                                            + " ORDER BY scope, version",
                                    row ->
                                            "%s %d %d %s %s %d"
                                                    .formatted(
                                                            row.getString(1),
                                                            row.getLong(2),
                                                            row.getLong(3),
                                                            row.getString(4),
                                                            row.getString(5),
                                                            row.getInt(6)))));
        }
    }
}

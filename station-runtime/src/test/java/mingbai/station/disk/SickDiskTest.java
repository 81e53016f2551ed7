package mingbai.station.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no writes, as a full or read-only one does: here, because what SQLite must
/// write beside the file is a folder.
class SickDiskTest {
    private static final int SQLITE_READONLY = 8;

    private static final List<String> TABLES = List.of("CREATE TABLE IF NOT EXISTS word (w TEXT)");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void writeSomething() throws IOException {
        file = folder.resolve("words.db");
        try (var words = DurableFile.open(file, TABLES)) {
            add(words, "kept");
        }
        sicken();
    }

    private void sicken() throws IOException {
        Files.createDirectories(folder.resolve("words.db-wal/in-the-way"));
    }

    private void heal() throws IOException {
        Files.delete(folder.resolve("words.db-wal/in-the-way"));
        Files.delete(folder.resolve("words.db-wal"));
    }

    private static void add(DurableFile words, String word) throws IOException {
        var _ =
                words.transact(connection -> {
                    try (var insert =
                            connection.prepareStatement("INSERT INTO word (w) VALUES (?)")) {
                        insert.setString(1, word);
                        return insert.executeUpdate();
                    }
                });
    }

    private static String all(DurableFile words) throws IOException {
        return words.transact(connection -> {
            try (var query = connection.createStatement();
                    var rows =
                            query.executeQuery("SELECT coalesce(group_concat(w), '') FROM word")) {
                return rows.getString(1);
            }
        });
    }

    @Test
    void whatWasWrittenIsStillReadAndNothingIsSetAside() throws IOException {
        try (var words = DurableFile.open(file, TABLES)) {
            assertEquals("kept", all(words));
        }
        assertTrue(Files.isRegularFile(file));
        assertFalse(Files.exists(folder.resolve("words.db.broken-1")));
    }

    @Test
    void nothingIsAcknowledgedThatWouldBeLost() throws IOException {
        try (var words = DurableFile.open(file, TABLES)) {
            assertThrows(IOException.class, () -> add(words, "lost"));
            assertEquals("kept", all(words));
        }
    }

    @Test
    void itIsWrittenAgainAsSoonAsTheDiskIsWell() throws IOException {
        try (var words = DurableFile.open(file, TABLES)) {
            assertEquals("kept", all(words));
            heal();
            add(words, "new");
            assertEquals("kept,new", all(words));
        }
        try (var words = DurableFile.open(file, TABLES)) {
            assertEquals("kept,new", all(words));
        }
    }

    @Test
    void aFileThatNeverWasBeginsEmptyAndIsThereLater() throws IOException {
        Path other = folder.resolve("words.db-wal/in-the-way/file");
        Files.writeString(other, "a file where a folder should be");
        try (var words = DurableFile.open(other.resolve("words.db"), TABLES)) {
            assertEquals("", all(words));
            assertThrows(IOException.class, () -> add(words, "lost"));
            Files.delete(other);
            add(words, "new");
            assertEquals("new", all(words));
        }
    }

    @Test
    void aFileThatCanOnlyBeReadIsNotTakenForOneThatIsWritten() throws Exception {
        heal();
        var onlyRead = Path.of("file:" + file + "?mode=ro");
        // While somebody has it open, so that nothing but the writing is missing.
        try (var words = DurableFile.open(file, TABLES)) {
            assertEquals("kept", all(words));
            var refused = assertThrows(SQLException.class, () -> SqliteFile.open(onlyRead, TABLES));
            assertEquals(SQLITE_READONLY, refused.getErrorCode() & 0xff, refused.getMessage());
        }
    }

    /// What fails here lasts as long as the connection does.
    @Test
    void afterTheDiskFailedAWriteTheFileIsTakenUpAnew() throws IOException {
        heal();
        try (var words = DurableFile.open(file, TABLES)) {
            var _ = words.transact(SickDiskTest::fill);
            assertThrows(IOException.class, () -> add(words, "x".repeat(100_000)));
            add(words, "new");
            assertEquals("kept,new", all(words));
        }
    }

    private static boolean fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute("PRAGMA max_page_count=1");
        }
    }

    @Test
    void aReadingCopyLeavesNothingBehindWhenItsProgramIsKilled() throws IOException {
        try (var words = DurableFile.open(file, TABLES)) {
            assertEquals("kept", all(words));
            assertTrue(
                    copies().stream().allMatch(f -> f.endsWith(" (deleted)")), copies()::toString);
            assertFalse(copies().isEmpty());
        }
    }

    /// Files of reading copies that this program has open, by the names they have.
    private static List<String> copies() throws IOException {
        try (var numbers = Files.list(Path.of("/proc/self/fd"))) {
            return numbers.map(SickDiskTest::named)
                    .filter(file -> file.contains("/mingbai-reading-"))
                    .toList();
        }
    }

    private static String named(Path number) {
        try {
            return Files.readSymbolicLink(number).toString();
        } catch (IOException e) {
            return "closed meanwhile";
        }
    }
}

package mingbai.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;

class DatabaseTest {
    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(folder.resolve("test.db"));
        database.writeNow(sql -> sql.update("CREATE TABLE mark (n INTEGER PRIMARY KEY)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long marks() {
        return database.read(sql -> sql.number("SELECT count(*) FROM mark"));
    }

    private static int mark(Sql sql, int n) {
        return sql.update("INSERT INTO mark (n) VALUES (?)", n);
    }

    @Test
    void aTaskThatFailsTakesNothingOfTheOthersWithIt() {
        var held = new CountDownLatch(1);
        var first = database.write(sql -> awaitOpen(held));
        var good = database.write(sql -> mark(sql, 1));
        var bad =
                database.write(sql -> {
                    mark(sql, 2);
                    return mark(sql, 1);
                });
        var alsoGood = database.write(sql -> mark(sql, 3));
        held.countDown();
        CompletableFuture.allOf(first, good, alsoGood).join();
        assertTrue(assertThrows(Exception.class, bad::join).getCause() instanceof DatabaseFailure);
        assertEquals(2, marks());
    }

    private static int awaitOpen(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoIsAnsweredIsSeenByAnotherConnection() throws Exception {
        database.writeNow(sql -> mark(sql, 7));
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.db"));
                var rows = other.createStatement().executeQuery("SELECT n FROM mark")) {
            assertTrue(rows.next());
            assertEquals(7, rows.getInt(1));
        }
    }

    @Test
    void whoeverWritesHasTheLockFromTheBeginning() {
        var file = "jdbc:sqlite:" + folder.resolve("test.db");
        int code = database.writeNow(sql -> busy(file));
        assertEquals(SQLiteErrorCode.SQLITE_BUSY.code, code);
    }

    /// What another connection is told that wants to write now.
    private static int busy(String file) {
        try (var other = DriverManager.getConnection(file);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            statement.execute("BEGIN IMMEDIATE");
            return SQLiteErrorCode.SQLITE_OK.code;
        } catch (SQLException e) {
            return e.getErrorCode();
        }
    }

    @Test
    void whoeverReadsCannotWrite() {
        assertThrows(DatabaseFailure.class, () -> database.read(sql -> mark(sql, 1)));
        assertEquals(0, marks());
    }

    @Test
    void aThousandWritersLoseNothing() {
        var all = new ArrayList<CompletableFuture<Integer>>();
        IntStream.range(0, 1_000).forEach(n -> all.add(database.write(sql -> mark(sql, n))));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        assertEquals(1_000, marks());
    }

    @Test
    void itIsDurableAsItShouldBe() {
        assertEquals(
                "wal",
                database.read(sql -> sql.first("PRAGMA journal_mode", r -> r.getString(1)))
                        .orElseThrow());
        assertEquals(2L, database.<Long>writeNow(sql -> sql.number("PRAGMA synchronous")));
    }

    @Test
    void aFailedAttemptUndoesOnlyItself() {
        database.writeNow(sql -> {
            mark(sql, 1);
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            sql.attempt(() -> {
                                mark(sql, 2);
                                throw new IllegalStateException("on purpose");
                            }));
            return mark(sql, 3);
        });
        assertEquals(2, marks());
    }

    @Test
    void afterClosingNothingIsWrittenAndSaysSo() {
        database.close();
        assertThrows(DatabaseFailure.class, () -> database.writeNow(sql -> mark(sql, 1)));
        database = reopened();
        assertEquals(0, marks());
    }

    private Database reopened() {
        try {
            return Database.open(folder.resolve("test.db"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

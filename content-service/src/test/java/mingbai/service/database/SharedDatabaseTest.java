package mingbai.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import mingbai.service.ground.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One PostgreSQL database under two instances of the service.
class SharedDatabaseTest {
    private static final String NAME = "shared";

    private static Database one;
    private static Database two;

    @BeforeAll
    static void open() throws Exception {
        one = Database.open(PostgresServer.database(NAME));
        two = Database.open(PostgresServer.database(NAME));
        one.writeNow(sql -> sql.update("CREATE TABLE mark (n INTEGER PRIMARY KEY, told TEXT)"));
    }

    @AfterAll
    static void close() {
        one.close();
        two.close();
    }

    @BeforeEach
    void forget() {
        one.writeNow(sql -> sql.update("DELETE FROM mark"));
    }

    private static int next(Sql sql) {
        long last = sql.number("SELECT max(n) FROM mark");
        return sql.update("INSERT INTO mark (n, told) VALUES (?, '')", last + 1);
    }

    @Test
    void twoInstancesWhoCountOnWhatTheyReadLoseNothing() {
        var all = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < 300; i++) {
            all.add(one.write(SharedDatabaseTest::next));
            all.add(two.write(SharedDatabaseTest::next));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        assertEquals(600, two.<Long>read(sql -> sql.number("SELECT max(n) FROM mark")));
    }

    @Test
    void aReadingSeesOneMomentWhateverIsWrittenMeanwhile() {
        one.read(sql -> {
            assertEquals(0, sql.number("SELECT count(*) FROM mark"));
            two.writeNow(SharedDatabaseTest::next);
            assertEquals(0, sql.number("SELECT count(*) FROM mark"));
            return 0;
        });
        assertEquals(1, one.<Long>read(sql -> sql.number("SELECT count(*) FROM mark")));
    }

    @Test
    void oneIsOnDutyUntilItEnds() throws IOException {
        assertTrue(one.onDuty());
        assertTrue(one.onDuty());
        assertFalse(two.onDuty());
        one.close();
        assertTrue(two.onDuty());
        two.close();
        one = Database.open(PostgresServer.database(NAME));
        two = Database.open(PostgresServer.database(NAME));
    }

    @Test
    void whoseConnectionsAreCutWritesAndReadsAgain() throws IOException {
        one.writeNow(SharedDatabaseTest::next);
        PostgresServer.cut(NAME);
        assertThrows(DatabaseFailure.class, () -> one.writeNow(SharedDatabaseTest::next));
        assertThrows(DatabaseFailure.class, () -> two.writeNow(SharedDatabaseTest::next));
        one.writeNow(SharedDatabaseTest::next);
        long seen = 0;
        for (int i = 0; i < 8; i++) {
            seen = readAgain(one);
            readAgain(two);
        }
        assertEquals(2, seen);
    }

    /// Each reader finds out by itself that its connection is gone.
    private static long readAgain(Database database) {
        try {
            return database.read(sql -> sql.number("SELECT count(*) FROM mark"));
        } catch (DatabaseFailure e) {
            return -1;
        }
    }

    @Test
    void aTextWithANulCharacterIsStoredWithoutIt() {
        one.writeNow(sql -> sql.update("INSERT INTO mark (n, told) VALUES (1, ?)", "a\0b"));
        assertEquals(
                "a\uFFFDb",
                one.read(sql -> sql.first("SELECT told FROM mark", r -> r.getString(1)))
                        .orElseThrow());
    }

    @Test
    void aPasswordIsNotSaid() {
        var address =
                new DatabaseAddress(
                        "jdbc:postgresql://h/d?password=geheim",
                        java.util.Optional.empty(),
                        java.util.Optional.of("geheim"));
        assertEquals("jdbc:postgresql://h/d", address.toString());
    }
}

package mingbai.station.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.station.disk.DurableFile;

/// The journal on the station's disk. An entry stays until the service has receipted it.
public final class SqliteJournal implements Journal, AutoCloseable {
    /// How many entries wait at most: weeks without a service.
    static final int MOST = 200_000;

    private static final List<String> TABLES =
            List.of(
                    "CREATE TABLE IF NOT EXISTS entry (sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
                            + " id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL,"
                            + " evidence INTEGER NOT NULL, body TEXT NOT NULL)");

    private final DurableFile file;
    private final InstantSource clock;
    private final int most;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean ending;

    private SqliteJournal(DurableFile file, InstantSource clock, int most) {
        this.file = file;
        this.clock = clock;
        this.most = most;
    }

    public static SqliteJournal open(Path folder, InstantSource clock) throws IOException {
        return open(folder, clock, List.of());
    }

    /// The same, with tables of somebody who writes together with the journal.
    public static SqliteJournal open(Path folder, InstantSource clock, List<String> more)
            throws IOException {
        return open(folder, clock, more, MOST);
    }

    static SqliteJournal open(Path folder, InstantSource clock, List<String> more, int most)
            throws IOException {
        var tables = Stream.concat(TABLES.stream(), more.stream()).toList();
        return new SqliteJournal(
                DurableFile.open(folder.resolve("journal.db"), tables), clock, most);
    }

    @Override
    public void append(JournalEvent event) throws IOException {
        write(connection -> new Written<>(true, List.of(event)));
    }

    /// What came of some work, and what is to be told of it.
    public record Written<T>(T result, List<JournalEvent> events) {
        public Written {
            events = List.copyOf(events);
        }
    }

    /// Does some work and writes down what happened, both on the disk when this returns or neither.
    public <T> T write(DurableFile.Work<Written<T>> work) throws IOException {
        var written =
                file.transact(connection -> {
                    var done = work.in(connection);
                    if (ending && !done.events().isEmpty()) {
                        throw new SQLException("this station is about to forget everything");
                    }
                    for (var event : done.events()) {
                        makeRoom(connection);
                        insert(connection, event);
                    }
                    return done;
                });
        if (!written.events().isEmpty()) {
            boolean hurries = !written.events().stream().allMatch(SqliteJournal::evidence);
            listeners.forEach(listener -> listener.appended(hurries));
        }
        return written.result();
    }

    /// Looks something up in the journal's file.
    public <T> T look(DurableFile.Work<T> work) throws IOException {
        return file.transact(work);
    }

    /// Is told, on the thread that wrote, of new entries: whether any of them is more than evidence
    /// of what was shown.
    @FunctionalInterface
    interface Listener {
        void appended(boolean hurries);
    }

    void onAppend(Listener listener) {
        listeners.add(listener);
    }

    private void insert(Connection connection, JournalEvent event) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO entry (id, at, evidence, body) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setLong(2, clock.millis());
            insert.setBoolean(3, evidence(event));
            insert.setString(4, new String(Wire.bytes(event), StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private static boolean evidence(JournalEvent event) {
        return event instanceof JournalEvent.ContentShown
                || event instanceof JournalEvent.ContentStored
                || event instanceof JournalEvent.OrderFollowed
                || event instanceof JournalEvent.BoardPlayed;
    }

    /// Evidence of what was shown gives way first; a rating or a slip never does.
    private void makeRoom(Connection connection) throws SQLException {
        if (count(connection) < most) {
            return;
        }
        try (var delete = connection.createStatement()) {
            int gone =
                    delete.executeUpdate(
                            "DELETE FROM entry WHERE sequence ="
                                    + " (SELECT min(sequence) FROM entry WHERE evidence = 1)");
            if (gone == 0) {
                throw new SQLException("the journal is full: " + most + " entries wait");
            }
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("SELECT count(*) FROM entry")) {
            return rows.getInt(1);
        }
    }

    /// How many entries wait for their receipt.
    public int waiting() throws IOException {
        return file.transact(SqliteJournal::count);
    }

    /// From now on nothing is written down any more, unless more than `most` entries wait: then
    /// that many do, and it is written on.
    public OptionalInt endUnlessMoreThan(int most) throws IOException {
        return file.transact(connection -> {
            int waiting = count(connection);
            ending = waiting <= most;
            return ending ? OptionalInt.empty() : OptionalInt.of(waiting);
        });
    }

    /// It is written on after all.
    public void goOn() {
        ending = false;
    }

    /// The oldest entries that wait.
    List<JournalEntry> oldest(int most) throws IOException {
        return file.transact(connection -> {
            List<JournalEntry> entries = new ArrayList<>();
            try (var query =
                    connection.prepareStatement(
                            "SELECT sequence, id, at, body FROM entry ORDER BY sequence LIMIT ?")) {
                query.setInt(1, most);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        entries.add(entry(rows));
                    }
                }
            }
            return entries;
        });
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        try {
            return new JournalEntry(
                    new EntryId(UUID.fromString(row.getString(2))),
                    row.getLong(1),
                    Instant.ofEpochMilli(row.getLong(3)),
                    Wire.read(
                            row.getString(4).getBytes(StandardCharsets.UTF_8), JournalEvent.class));
        } catch (MalformedMessage e) {
            throw new SQLException("entry " + row.getLong(1) + " is not what was written", e);
        }
    }

    /// The service has these on its own disk.
    void forget(Collection<EntryId> taken) throws IOException {
        var _ =
                file.transact(connection -> {
                    try (var delete =
                            connection.prepareStatement("DELETE FROM entry WHERE id = ?")) {
                        int gone = 0;
                        for (var id : taken) {
                            delete.setString(1, id.toString());
                            gone += delete.executeUpdate();
                        }
                        return gone;
                    }
                });
    }

    @Override
    public void close() {
        file.close();
    }
}

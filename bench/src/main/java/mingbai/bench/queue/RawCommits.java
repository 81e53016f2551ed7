package mingbai.bench.queue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import mingbai.bench.figure.Samples;

/// What the disk and the same database give at best: small rows, each committed by itself, with the
/// service's own WAL and FULL.
final class RawCommits implements AutoCloseable {
    private static final String BODY = "x".repeat(400);

    private final Connection connection;
    private final PreparedStatement insert;

    private RawCommits(Connection connection, PreparedStatement insert) {
        this.connection = connection;
        this.insert = insert;
    }

    static RawCommits open(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE row (id TEXT PRIMARY KEY, body TEXT NOT NULL)");
        }
        var insert = connection.prepareStatement("INSERT INTO row (id, body) VALUES (?, ?)");
        return new RawCommits(connection, insert);
    }

    Pace run(int commits) throws SQLException {
        var times = new Samples();
        long begun = System.nanoTime();
        for (int i = 0; i < commits; i++) {
            long before = System.nanoTime();
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, BODY);
            insert.executeUpdate();
            times.add((System.nanoTime() - before) / 1e6);
        }
        return new Pace(commits / ((System.nanoTime() - begun) / 1e9), times.percentile(99));
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}

package mingbai.station.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file as it was last written, copied to where writing still works, and only read: what would be
/// lost with the power must not look as if it were kept. Its files have no names: a program that is
/// killed leaves no memory behind.
record ReadingCopy(Connection connection) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingCopy.class);

    /// Memory first: it has room when no disk has.
    private static final List<Path> PLACES =
            List.of(Path.of("/dev/shm"), Path.of(System.getProperty("java.io.tmpdir")));

    static ReadingCopy of(Path file, List<String> tables) throws IOException {
        Path folder = Files.createTempDirectory(place(), "mingbai-reading-");
        try {
            Path copy = folder.resolve(String.valueOf(file.getFileName()));
            // The log belongs to it; the shared memory is made anew.
            for (String part : List.of("", "-wal")) {
                Path old = SqliteFile.beside(file, part);
                if (Files.isRegularFile(old)) {
                    Files.copy(old, SqliteFile.beside(copy, part));
                }
            }
            var connection = SqliteFile.open(copy, tables);
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only=ON");
                connection.commit();
            }
            return new ReadingCopy(connection);
        } catch (SQLException e) {
            throw new IOException(file + " cannot even be read: " + e.getMessage(), e);
        } finally {
            remove(folder);
        }
    }

    private static Path place() throws IOException {
        return PLACES.stream()
                .filter(Files::isWritable)
                .findFirst()
                .orElseThrow(() -> new IOException("there is no memory to read from"));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A reading copy was not closed: {}", e.getMessage());
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            LOG.warn("A reading copy was not taken away: {}", e.getMessage());
        }
    }
}

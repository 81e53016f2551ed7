package mingbai.service.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import mingbai.program.disk.DurableFolder;

/// Where the database is: `jdbc:sqlite:` with a file, or `jdbc:postgresql:` with a server.
public record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRES = "jdbc:postgresql:";

    public DatabaseAddress {
        if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRES)) {
            throw new IllegalArgumentException("neither jdbc:sqlite:… nor jdbc:postgresql:…");
        }
    }

    public static DatabaseAddress file(Path file) {
        return new DatabaseAddress(SQLITE + file, Optional.empty(), Optional.empty());
    }

    /// Whether other instances of the service may be there.
    public boolean shared() {
        return url.startsWith(POSTGRES);
    }

    Engine engine() throws IOException {
        if (shared()) {
            return new PostgresEngine(this);
        }
        var file = Path.of(url.substring(SQLITE.length()));
        DurableFolder.create(file.toAbsolutePath().resolveSibling(""));
        return new SqliteEngine(url);
    }

    /// Not the password, nor what stands behind the question mark.
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}

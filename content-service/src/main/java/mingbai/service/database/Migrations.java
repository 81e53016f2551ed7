package mingbai.service.database;

import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings a database to a schema: the same steps on every engine.
public final class Migrations {
    private static final String STEPS = "classpath:db/migration";

    private Migrations() {}

    static void newest(Engine engine) {
        Flyway.configure().dataSource(engine.source()).locations(STEPS).load().migrate();
    }

    /// Brings an older or empty database to the schema of that version, as the backups of that time
    /// have it.
    public static void to(DatabaseAddress address, String version) throws IOException {
        try {
            Flyway.configure()
                    .dataSource(address.engine().source())
                    .locations(STEPS)
                    .target(version)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IOException("schema " + version + " cannot be made", e);
        }
    }
}

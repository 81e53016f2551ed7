package mingbai.service.ground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mingbai.model.content.Sha256;

/// Which ground the tests of this process stand on. Tests with the tag `both-grounds` are run twice
/// by the build, the second time with `mingbai.ground=shared`.
public final class Grounds {
    private static final int NAME_LENGTH = 16;
    private static final Map<String, String> BROKERS = new ConcurrentHashMap<>();

    private Grounds() {}

    /// PostgreSQL and mosquitto instead of SQLite and the broker inside.
    public static boolean shared() {
        return "shared".equals(System.getProperty("mingbai.ground"));
    }

    /// The settings of that ground; the same folder is the same ground.
    public static Map<String, String> settings(Path folder) throws IOException {
        return shared() ? sharedSettings(folder) : Map.of("mqtt.port", "0");
    }

    public static Map<String, String> sharedSettings(Path folder) throws IOException {
        var path = folder.toAbsolutePath().toString();
        var database = PostgresServer.database(name(path));
        return Map.of(
                "database.url",
                database.url(),
                "database.user",
                database.user().orElseThrow(),
                "mqtt.broker",
                broker(path));
    }

    /// The database of a folder's ground.
    public static String name(String path) {
        var hash = Sha256.of(path.getBytes(StandardCharsets.UTF_8)).hex();
        return "t" + hash.substring(0, NAME_LENGTH);
    }

    private static String broker(String path) throws IOException {
        var known = BROKERS.get(path);
        if (known == null) {
            known = OutsideBroker.start();
            BROKERS.put(path, known);
        }
        return known;
    }
}

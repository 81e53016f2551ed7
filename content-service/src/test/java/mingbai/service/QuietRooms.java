package mingbai.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.random.RandomGenerator;
import mingbai.model.signing.Reach;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.database.Database;
import mingbai.service.ground.Grounds;
import mingbai.service.ground.OnceARun;
import mingbai.service.settings.Settings;

/// The rooms below the console, on a real database and beside a bus that is not connected.
public final class QuietRooms implements AutoCloseable {
    /// The workbook the project ships.
    public static final Path SAMPLE = Path.of("../sample-hall/songming.xlsx");

    private static final String DATABASE = "service.db";

    private final BareRooms rooms;

    private QuietRooms(BareRooms rooms) {
        this.rooms = rooms;
    }

    public static QuietRooms open(Path folder, InstantSource clock)
            throws IOException, SettingsRefused {
        return open(settings(folder), clock);
    }

    public static QuietRooms open(Settings settings, InstantSource clock) throws IOException {
        var nowhere = new PahoMessageBus("tcp://127.0.0.1:1", "quiet", Optional.empty());
        return open(settings, clock, nowhere);
    }

    public static QuietRooms open(Settings settings, InstantSource clock, MessageBus bus)
            throws IOException {
        migrateQuickly(settings);
        var random = RandomGenerator.of("L64X128MixRandom");
        return new QuietRooms(BareRooms.open(settings, new BareRooms.Given(clock, random, bus)));
    }

    /// A database in a file is copied from one that is new and has all its tables.
    private static void migrateQuickly(Settings settings) throws IOException {
        var file = settings.places().data().resolve(DATABASE);
        if (settings.ground().database().shared() || Files.exists(file)) {
            return;
        }
        try {
            var migrated =
                    OnceARun.folder(
                            "migrated", folder -> Database.open(folder.resolve(DATABASE)).close());
            Files.createDirectories(file.getParent());
            Files.copy(migrated.resolve(DATABASE), file);
        } catch (SettingsRefused e) {
            throw new IOException(e);
        }
    }

    /// The same, with the sample hall imported.
    public static QuietRooms withSample(Path folder, InstantSource clock)
            throws IOException, SettingsRefused {
        ImportedSample.copy(folder);
        return open(folder, clock);
    }

    /// Outside a demo: nobody's key is at hand.
    public static QuietRooms realWithSample(Path folder, InstantSource clock)
            throws IOException, SettingsRefused {
        ImportedSample.copy(ImportedSample.Kind.REAL, folder);
        return open(real(folder), clock);
    }

    /// Settings of a demo on free ports, everything below one folder.
    public static Settings settings(Path folder) throws IOException, SettingsRefused {
        return settings(folder, "true");
    }

    /// The same outside a demo.
    public static Settings real(Path folder) throws IOException, SettingsRefused {
        return settings(folder, "false");
    }

    private static Settings settings(Path folder, String demo) throws IOException, SettingsRefused {
        var properties = new Properties();
        properties.setProperty("demo", demo);
        properties.setProperty("http.port", "0");
        // What a test sends comes from this machine, and shows no certificate.
        properties.setProperty("mqtt.open.port", "0");
        properties.putAll(Grounds.settings(folder));
        properties.setProperty("data.directory", folder.resolve("data").toString());
        properties.setProperty("ready.file", folder.resolve("ready").toString());
        properties.setProperty("sample.workbook", SAMPLE.toString());
        return Settings.from(SettingsFile.of(properties));
    }

    /// The password that the demo drew for one of its accounts.
    public static String password(Path folder, String name) throws IOException {
        return Files.readAllLines(folder.resolve("data/log-ins.txt")).stream()
                .filter(line -> line.contains("  " + name + "  "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }

    /// Somebody in these roles.
    public void somebody(String name, Reach within, Role... roles) {
        part(AccountService.class)
                .put(new Account(name, name, Set.of(roles), within), "long enough");
    }

    public <T> T part(Class<T> type) {
        return rooms.part(type);
    }

    public <T> Collection<T> all(Class<T> type) {
        return rooms.all(type);
    }

    @Override
    public void close() {
        rooms.close();
    }
}

package mingbai.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import java.util.random.RandomGenerator;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.account.AccountService;
import mingbai.service.database.Database;
import mingbai.service.imports.Importer;
import mingbai.service.settings.Settings;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// The rooms below the console, on a real database and beside a bus that is not connected.
public final class QuietRooms implements AutoCloseable {
    /// The workbook the project ships.
    public static final Path SAMPLE = Path.of("../sample-hall/songming.xlsx");

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    private QuietRooms() {}

    public static QuietRooms open(Path folder, InstantSource clock)
            throws IOException, SettingsRefused {
        return open(settings(folder), clock);
    }

    public static QuietRooms open(Settings settings, InstantSource clock)
            throws IOException, SettingsRefused {
        var rooms = new QuietRooms();
        var database = Database.open(settings.places().data().resolve("service.db"));
        var given = rooms.context;
        given.registerBean(Settings.class, () -> settings);
        given.registerBean(InstantSource.class, () -> clock);
        given.registerBean(RandomGenerator.class, () -> RandomGenerator.of("L64X128MixRandom"));
        given.registerBean(Database.class, () -> database);
        given.registerBean(
                MessageBus.class,
                () -> new PahoMessageBus("tcp://127.0.0.1:1", "quiet", Optional.empty()));
        given.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        given.register(AccountService.class);
        given.scan(
                "mingbai.service.audit",
                "mingbai.service.catalogue",
                "mingbai.service.notice",
                "mingbai.service.library",
                "mingbai.service.trust",
                "mingbai.service.publish",
                "mingbai.service.imports",
                "mingbai.service.journal",
                "mingbai.service.station",
                "mingbai.service.admission",
                "mingbai.service.calling",
                "mingbai.service.ledger",
                "mingbai.service.queue",
                "mingbai.service.rating");
        given.refresh();
        return rooms;
    }

    /// The same, with the sample hall imported.
    public static QuietRooms withSample(Path folder, InstantSource clock)
            throws IOException, SettingsRefused {
        var rooms = open(folder, clock);
        rooms.part(Importer.class).take(SAMPLE);
        return rooms;
    }

    /// Settings of a demo on free ports, everything below one folder.
    public static Settings settings(Path folder) throws SettingsRefused {
        var properties = new Properties();
        properties.setProperty("demo", "true");
        properties.setProperty("http.port", "0");
        properties.setProperty("mqtt.port", "0");
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

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        context.close();
    }
}

package mingbai.service;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// One running content service.
public final class ContentService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContentService.class);

    private static final Class<?>[] PARTS = Parts.of(Rooms.class.getPackageName());

    private final ConfigurableApplicationContext rooms;
    private final URI console;
    private final URI mqtt;

    private ContentService(ConfigurableApplicationContext rooms, URI console, URI mqtt) {
        this.rooms = rooms;
        this.console = console;
        this.mqtt = mqtt;
    }

    /// Returns when everything is up and the ready file is written.
    public static ContentService start(
            Settings settings, InstantSource clock, RandomGenerator random) throws IOException {
        LogSetUp.bridge();
        long begun = System.nanoTime();
        // Ours is set up by logback.xml; Spring Boot would set it up a second time.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        var rooms =
                new SpringApplicationBuilder(PARTS)
                        .web(WebApplicationType.SERVLET)
                        .properties(WebProperties.of(settings.http()))
                        .initializers(context -> handIn(context, settings, clock, random))
                        .registerShutdownHook(false)
                        .run();
        try {
            var console = console(rooms, settings.http());
            var mqtt = rooms.getBean(BrokerAddress.class).url();
            rooms.getBean(Opening.class).open(console, mqtt);
            LOG.info("Up after {} ms: console {}", millisSince(begun), console);
            return new ContentService(rooms, console, mqtt);
        } catch (IOException | RuntimeException e) {
            rooms.close();
            throw e;
        }
    }

    public URI console() {
        return console;
    }

    public URI mqtt() {
        return mqtt;
    }

    /// A part of the running service, for the tests of the whole hall.
    public <T> T part(Class<T> type) {
        return rooms.getBean(type);
    }

    /// One of several parts of a type.
    public <T> T part(String name, Class<T> type) {
        return rooms.getBean(name, type);
    }

    /// All parts of a kind.
    public <T> Stream<T> parts(Class<T> type) {
        return rooms.getBeanProvider(type).stream();
    }

    @Override
    public void close() {
        rooms.close();
    }

    private static void handIn(
            ConfigurableApplicationContext context,
            Settings settings,
            InstantSource clock,
            RandomGenerator random) {
        var given = (GenericApplicationContext) context;
        given.registerBean(Settings.class, () -> settings);
        given.registerBean(InstantSource.class, () -> clock);
        given.registerBean(RandomGenerator.class, () -> random);
    }

    private static URI console(ConfigurableApplicationContext rooms, Settings.Http http) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) rooms).getWebServer());
        return URI.create("http://" + http.address() + ":" + server.getPort());
    }

    private static long millisSince(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}

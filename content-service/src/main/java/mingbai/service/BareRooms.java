package mingbai.service;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.random.RandomGenerator;
import mingbai.program.bus.MessageBus;
import mingbai.service.account.AccountService;
import mingbai.service.broker.BrokerForStations;
import mingbai.service.database.Database;
import mingbai.service.settings.Settings;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// The rooms below the console, on a real database and a bus of the caller's: nobody logs in, and
/// nothing is served.
public final class BareRooms implements AutoCloseable {
    private static final int QUICK = 4;

    private static final String[] ROOMS = {
        "mingbai.service.admission",
        "mingbai.service.alert",
        "mingbai.service.ask",
        "mingbai.service.audit",
        "mingbai.service.authority",
        "mingbai.service.board",
        "mingbai.service.bundle",
        "mingbai.service.calling",
        "mingbai.service.cases",
        "mingbai.service.catalogue",
        "mingbai.service.certificate",
        "mingbai.service.change",
        "mingbai.service.delivery",
        "mingbai.service.duty",
        "mingbai.service.edit",
        "mingbai.service.emergency",
        "mingbai.service.enrolment",
        "mingbai.service.evaluation",
        "mingbai.service.evidence",
        "mingbai.service.exchange",
        "mingbai.service.factor",
        "mingbai.service.figures",
        "mingbai.service.followup",
        "mingbai.service.gate",
        "mingbai.service.imports",
        "mingbai.service.journal",
        "mingbai.service.keeping",
        "mingbai.service.ledger",
        "mingbai.service.library",
        "mingbai.service.media",
        "mingbai.service.monthly",
        "mingbai.service.notice",
        "mingbai.service.panel",
        "mingbai.service.plan",
        "mingbai.service.proof",
        "mingbai.service.publish",
        "mingbai.service.queue",
        "mingbai.service.rating",
        "mingbai.service.register",
        "mingbai.service.release",
        "mingbai.service.satisfaction",
        "mingbai.service.remote",
        "mingbai.service.rollout",
        "mingbai.service.station",
        "mingbai.service.told",
        "mingbai.service.trust",
        "mingbai.service.voice"
    };

    private static final Class<?>[] PARTS = Parts.of(ROOMS);

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    private BareRooms() {}

    /// Time, chance and the bus, as the caller has them.
    public record Given(InstantSource clock, RandomGenerator random, MessageBus bus) {}

    public static BareRooms open(Settings settings, Given given) throws IOException {
        var rooms = new BareRooms();
        var database = Database.open(settings.ground().database());
        var context = rooms.context;
        context.registerBean(Settings.class, () -> settings);
        context.registerBean(InstantSource.class, given::clock);
        context.registerBean(RandomGenerator.class, given::random);
        context.registerBean(Database.class, () -> database);
        context.registerBean(MessageBus.class, given::bus);
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(QUICK));
        context.registerBean(
                BrokerForStations.class,
                () -> new BrokerForStations(Map.of("broker.port", "8883")));
        context.register(AccountService.class);
        context.register(PARTS);
        context.refresh();
        return rooms;
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

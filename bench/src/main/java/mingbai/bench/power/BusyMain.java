package mingbai.bench.power;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.hall.BareHall;
import mingbai.service.broker.EmbeddedBroker;

/// A service and a kiosk of its hall at work, to be traced: `FOLDER WORKBOOK ROUNDS SEED`. Ends by
/// itself. The broker keeps nothing and is not looked at.
public final class BusyMain {
    private static final String LOCALHOST = "127.0.0.1";

    private BusyMain() {}

    public static void main(String[] arguments) throws Exception {
        var ground = PowerGround.in(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[2]);
        var chance =
                RandomGeneratorFactory.of("L64X128MixRandom").create(Long.parseLong(arguments[3]));
        var clock = InstantSource.system();
        try (var said = Said.into(ground.marks());
                var broker = EmbeddedBroker.start(ground.broker(), LOCALHOST, 0);
                var hall = BareHall.open(ground.service(), broker.url(), clock, chance)) {
            hall.fill(Path.of(arguments[1]));
            said.published(hall.publish());
            hall.connect();
            var kiosk = new BusyKiosk(ground, broker.url(), clock, said);
            for (int i = 0; i < rounds; i++) {
                kiosk.alone(hall.businesses(), chance);
                kiosk.together(hall, chance);
            }
        }
        // Parts of the broker may have left threads that nobody waits for.
        System.exit(0);
    }
}

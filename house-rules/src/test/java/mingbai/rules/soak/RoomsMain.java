package mingbai.rules.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import mingbai.program.bus.PahoMessageBus;
import mingbai.program.settings.SettingsFile;
import mingbai.service.BareRooms;
import mingbai.service.settings.Settings;

/// The service's rooms in a process of their own, at a broker that outlives them and without a
/// console: a service that starts fast, to be killed often. `--config FILE`, like the service's.
public final class RoomsMain {
    private static final String CLIENT_ID = "mingbai-rooms";

    private RoomsMain() {}

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.from(SettingsFile.read(Path.of(arguments[1])));
        var broker = settings.mqtt().external().orElseThrow();
        var connected = new CountDownLatch(1);
        try (var bus = new PahoMessageBus(broker, CLIENT_ID, Optional.empty());
                var _ =
                        BareRooms.open(
                                settings,
                                new BareRooms.Given(
                                        InstantSource.system(), new SecureRandom(), bus))) {
            bus.whenConnected(connected::countDown);
            bus.start();
            connected.await();
            Files.createFile(settings.places().ready().orElseThrow());
            // Until somebody ends it.
            new CountDownLatch(1).await();
        }
    }
}

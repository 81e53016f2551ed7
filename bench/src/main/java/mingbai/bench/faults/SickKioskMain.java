package mingbai.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import mingbai.bench.ground.Waiting;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;
import mingbai.program.broker.BrokerAccess;
import mingbai.station.StationRuntime;
import mingbai.station.settings.StationSettings;

/// A kiosk without a screen in a process of its own, whose disk falls ill, until it is killed:
/// `STATION BROKER DATA TRUST TOLD BUSINESSES`. It writes into `TOLD` what it shows when it is up,
/// and what visitors were told.
public final class SickKioskMain {
    private static final Duration BETWEEN_VISITORS = Duration.ofMillis(100);

    private SickKioskMain() {}

    public static void main(String[] arguments) throws Exception {
        var settings =
                new StationSettings(
                        new StationId(arguments[0]),
                        new HallId("songming"),
                        new RegionCode("530127000000"),
                        BrokerAccess.open(arguments[1]),
                        Path.of(arguments[2]),
                        Path.of(arguments[3]));
        Path told = Path.of(arguments[4]);
        var businesses = Arrays.stream(arguments[5].split(",", -1)).map(BusinessId::new).toList();
        var visitors = new Visitors(settings.station(), businesses, new SecureRandom());
        var kiosk = StationRuntime.open(settings, StationStatus.Kind.KIOSK, InstantSource.system());
        var shown = kiosk.station().content().current().versions();
        tell(told, List.of("up " + shown.stream().mapToLong(v -> v.number()).sum()));
        kiosk.start();
        int tickets = 0;
        int ratings = 0;
        while (true) {
            visitors.come(kiosk.station(), 1);
            tellNew(told, "ticket ", visitors.tickets(), tickets);
            tellNew(told, "rating ", visitors.ratings(), ratings);
            tickets = visitors.tickets().size();
            ratings = visitors.ratings().size();
            Waiting.letPass(BETWEEN_VISITORS);
        }
    }

    private static void tellNew(Path told, String what, List<String> tokens, int before)
            throws IOException {
        tell(told, tokens.stream().skip(before).map(token -> what + token).toList());
    }

    private static void tell(Path told, List<String> lines) throws IOException {
        Files.write(told, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

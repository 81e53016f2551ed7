package mingbai.bench.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mingbai.bench.hall.BareHall;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.program.broker.BrokerAccess;
import mingbai.service.settings.Settings;
import mingbai.station.settings.StationSettings;

/// Where the traced hall keeps its things; and, below another folder, where a state of them is laid
/// out again.
record PowerGround(Path folder) {
    static final String SERVICE = "service";
    static final String STATION = "station";

    private static final String NOBODY = "tcp://127.0.0.1:9";

    static PowerGround in(Path folder) throws IOException {
        var ground = new PowerGround(folder.toAbsolutePath());
        Files.createDirectories(ground.disk());
        return ground;
    }

    /// What is traced.
    Path disk() {
        return folder.resolve("disk");
    }

    Path marks() {
        return folder.resolve("marks");
    }

    Path trace() {
        return folder.resolve("trace");
    }

    Path broker() {
        return folder.resolve("broker");
    }

    Path service() {
        return disk().resolve(SERVICE);
    }

    Path serviceData() {
        return service().resolve("data");
    }

    Path stationData() {
        return disk().resolve(STATION).resolve("data");
    }

    Path trust() {
        return BareHall.trust(service());
    }

    /// Of the kiosk, which was given `trust` at its enrolment.
    StationSettings kiosk(String broker, Path trust) {
        return new StationSettings(
                new StationId("kiosk-1"),
                new HallId("songming"),
                new RegionCode("530127000000"),
                BrokerAccess.open(broker),
                stationData(),
                trust);
    }

    /// The kiosk where nobody else is.
    StationSettings lonelyKiosk(Path trust) {
        return kiosk(NOBODY, trust);
    }

    Settings lonelyService() throws IOException {
        return BareHall.settings(service(), NOBODY);
    }
}

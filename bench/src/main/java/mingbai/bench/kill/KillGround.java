package mingbai.bench.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.process.Child;
import mingbai.bench.process.Launcher;
import mingbai.bench.soak.Soak;
import mingbai.model.place.BusinessId;
import mingbai.station.settings.StationSettings;

/// Where it happens: the service's folder and settings, what a kiosk has to know, and how the
/// service is started.
record KillGround(
        Path data,
        Killed killed,
        StationSettings station,
        List<BusinessId> businesses,
        Map<String, String> settings) {

    /// What is killed, and at which broker it is asked: its own, which dies with it, or another.
    record Killed(Launcher launcher, String broker, Map<String, String> brokerSettings) {
        static Killed withItsBroker(Launcher launcher, int port) {
            return new Killed(
                    launcher,
                    "tcp://127.0.0.1:" + port,
                    Map.of("mqtt.open.port", Integer.toString(port)));
        }

        static Killed at(Launcher launcher, String broker) {
            return new Killed(launcher, broker, Map.of("mqtt.broker", broker));
        }
    }

    /// The sample hall as a first life leaves it, with its content, keys and empty queues.
    static KillGround prepared(Soak.Plan plan, Path data, Killed killed) throws IOException {
        try (var hall = open(plan, data)) {
            var station = hall.station("patient", data);
            Map<String, String> settings = new HashMap<>(killed.brokerSettings());
            settings.put("demo", "true");
            settings.put("http.port", "0");
            settings.put("data.directory", data.resolve("data").toString());
            settings.put("trust.file", station.trust().toString());
            settings.put(
                    "sample.workbook", plan.conditions().checkout().sampleWorkbook().toString());
            return new KillGround(data, killed, station, hall.businesses(), settings);
        }
    }

    private static ServedHall open(Soak.Plan plan, Path data) throws IOException {
        var conditions = plan.conditions();
        return ServedHall.open(
                conditions.checkout(), data, conditions.clock(), conditions.random());
    }

    String broker() {
        return killed.broker();
    }

    Child service() throws IOException {
        return Child.start(killed.launcher(), "service", data, settings, Map.of());
    }

    /// The same hall, served in this process.
    ServedHall open(Soak.Plan plan) throws IOException {
        return open(plan, data);
    }
}

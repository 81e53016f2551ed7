package mingbai.bench.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import mingbai.bench.ground.Checkout;
import mingbai.bench.process.Child;
import mingbai.bench.process.Launch;

/// The service as a process of its own, from its start to its ready file.
final class ServiceStart {
    private final Checkout checkout;
    private final Path folder;
    private final Map<String, String> settings;

    ServiceStart(Checkout checkout, Path folder) {
        this.checkout = checkout;
        this.folder = folder;
        this.settings =
                Map.of(
                        "demo", "true",
                        "http.port", "0",
                        "mqtt.port", "0",
                        "data.directory", folder.resolve("data").toString(),
                        "sample.workbook", checkout.sampleWorkbook().toString());
    }

    /// Seconds until it is ready. The first one in a folder imports the sample hall, too.
    double once(Launch.Habit habit) throws IOException, InterruptedException {
        var launch = new Launch(checkout, habit);
        try (var service = Child.start(launch, "service", folder, settings, Map.of())) {
            return service.awaitReady();
        }
    }
}

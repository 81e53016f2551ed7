package mingbai.rules.update;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import mingbai.model.place.StationId;
import mingbai.program.settings.SettingsFile;
import mingbai.rules.journey.ConsoleVisit;
import mingbai.service.ContentService;
import mingbai.service.bundle.BundleOutcome;
import mingbai.service.bundle.BundleShelf;
import mingbai.service.settings.Settings;
import mingbai.service.station.StationRegistry;
import mingbai.service.station.StationSight;

/// The whole service with the door at which stations enrol and fetch, and a manager's hands.
final class UpdatedHall implements AutoCloseable {
    private final Path folder;
    private final HandClock clock;
    private ContentService service;
    private ConsoleVisit manager;

    private UpdatedHall(Path folder, HandClock clock) throws Exception {
        this.folder = folder;
        this.clock = clock;
        service = started(Map.of());
        manager = logIn();
    }

    static UpdatedHall open(Path folder, HandClock clock) throws Exception {
        return new UpdatedHall(folder, clock);
    }

    HandClock clock() {
        return clock;
    }

    private ContentService started(Map<String, String> ports) throws Exception {
        var settings = new Properties();
        settings.load(
                new StringReader(
                        """
                        demo=true
                        http.port=0
                        mqtt.port=0
                        enrol.port=0
                        data.directory=%1$s/data
                        ready.file=%1$s/ready
                        sample.workbook=../sample-hall/songming.xlsx
                        """
                                .formatted(folder)));
        settings.putAll(ports);
        return ContentService.start(
                Settings.from(SettingsFile.of(settings)), clock, RandomGenerator.getDefault());
    }

    private ConsoleVisit logIn() throws Exception {
        var password =
                Files.readAllLines(folder.resolve("data/log-ins.txt")).stream()
                        .map(line -> List.of(line.strip().split("\\s+")))
                        .filter(words -> words.contains("manager"))
                        .map(List::getLast)
                        .findFirst()
                        .orElseThrow();
        return ConsoleVisit.at(service.console(), "manager", password);
    }

    /// Ends the service and starts it again, as stations know it.
    void startAgain(int broker) throws Exception {
        var enrol = enrol().getPort();
        service.close();
        service =
                started(
                        Map.of(
                                "enrol.port", Integer.toString(enrol),
                                "mqtt.port", Integer.toString(broker)));
        manager = logIn();
    }

    URI enrol() throws Exception {
        var ready = new Properties();
        ready.load(new StringReader(Files.readString(folder.resolve("ready"))));
        return URI.create(ready.getProperty("enrol"));
    }

    void letIn(String code, String station) throws Exception {
        manager.submit(
                "/enrolment",
                "/enrolment/approve",
                Map.of(
                        "code", code,
                        "station", station,
                        "profile", "KIOSK",
                        "window", "",
                        "zone", "",
                        "same", "true"));
    }

    /// Brings an update; its name in addresses.
    String bring(byte[] bundle) throws Exception {
        var outcome =
                part(BundleShelf.class)
                        .take(new ByteArrayInputStream(bundle), bundle.length, "manager");
        if (outcome instanceof BundleOutcome.Kept(var kept)) {
            return kept.sha256().hex();
        }
        throw new AssertionError(outcome);
    }

    Path kept(String sha256) {
        return folder.resolve("data/updates").resolve(sha256 + ".raucb");
    }

    /// Presses a button of the page of the updates; what the page shows then.
    String press(String action) throws Exception {
        return manager.submit("/updates", "/updates/" + action, Map.of());
    }

    String page() throws Exception {
        return manager.get("/updates");
    }

    <T> T part(Class<T> type) {
        return service.part(type);
    }

    StationSight sight(String station) {
        return part(StationRegistry.class).find(new StationId(station)).orElseThrow();
    }

    boolean online(String station) {
        return part(StationRegistry.class)
                .find(new StationId(station))
                .filter(sight -> sight.status().online())
                .isPresent();
    }

    /// The one that is live, as addresses have it.
    String rollout() throws Exception {
        var form = Pattern.compile("/updates/([0-9a-f-]{36})/end").matcher(page());
        if (!form.find()) {
            throw new AssertionError("none is live");
        }
        return form.group(1);
    }

    @Override
    public void close() {
        service.close();
    }
}

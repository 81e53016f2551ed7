package mingbai.rules.enrolment;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.random.RandomGenerator;
import mingbai.program.settings.SettingsFile;
import mingbai.service.ContentService;
import mingbai.service.settings.Settings;

/// A demo's service, that lets stations in over mutual TLS.
record DemoHall(Path folder, ContentService service) implements AutoCloseable {
    static DemoHall open(Path folder) throws Exception {
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
        return new DemoHall(
                folder,
                ContentService.start(
                        Settings.from(SettingsFile.of(settings)),
                        InstantSource.system(),
                        RandomGenerator.getDefault()));
    }

    /// Where boxes ask.
    URI enrol() throws IOException {
        var ready = new Properties();
        ready.load(new StringReader(Files.readString(folder.resolve("ready"))));
        return URI.create(ready.getProperty("enrol"));
    }

    /// The manager's.
    String password() throws IOException {
        return Files.readAllLines(folder.resolve("data/log-ins.txt")).stream()
                .map(line -> List.of(line.strip().split("\\s+")))
                .filter(words -> words.contains("manager"))
                .map(List::getLast)
                .findFirst()
                .orElseThrow();
    }

    Path authority() {
        return folder.resolve("data/authority/authority.pem");
    }

    @Override
    public void close() {
        service.close();
    }
}

package mingbai.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.database.Database;
import mingbai.service.ground.Grounds;
import mingbai.service.ground.OnceARun;
import mingbai.service.settings.Settings;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/// A demo's folder as its first start leaves it: imported, spoken and signed. That takes seconds,
/// so it is done once a run, and copied for each test that does not ask about a first start.
public final class OpenedHall {
    private static final int QUICK = 4;

    private OpenedHall() {}

    /// Settings of a demo that was opened before, everything below one folder.
    public static Settings settings(Path folder) throws IOException, SettingsRefused {
        if (!Grounds.shared()) {
            var opened = OnceARun.folder("opened", OpenedHall::open);
            Folders.copy(opened.resolve("data"), folder.resolve("data"));
        }
        return QuietRooms.settings(folder);
    }

    private static void open(Path folder) throws IOException, SettingsRefused {
        var clock = new MovableClock("2026-05-01T00:00:00Z");
        var settings = QuietRooms.settings(folder);
        ContentService.start(settings, clock, RandomGenerator.of("L64X128MixRandom")).close();
        hashQuickly(settings, folder);
    }

    /// Its accounts log in hundreds of times: each a tenth of a second with the service's strength.
    private static void hashQuickly(Settings settings, Path folder) throws IOException {
        var encoder = new BCryptPasswordEncoder(QUICK);
        try (var database = Database.open(settings.ground().database())) {
            for (var name : List.of("manager", "editor", "reviewer", "clerk", "auditor")) {
                var hash = encoder.encode(QuietRooms.password(folder, name));
                int changed =
                        database.writeNow(sql ->
                                sql.update(
                                        "UPDATE account SET hash = ? WHERE name = ?", hash, name));
                assertEquals(1, changed, name);
            }
        }
    }
}

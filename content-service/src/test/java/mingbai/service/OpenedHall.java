package mingbai.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.ground.Grounds;
import mingbai.service.settings.Settings;

/// A demo's folder as its first start leaves it: imported, spoken and signed. That takes seconds,
/// so it is done once in this process, and copied for each test that does not ask about a first
/// start.
public final class OpenedHall {
    private static Optional<Path> first = Optional.empty();

    private OpenedHall() {}

    /// Settings of a demo that was opened before, everything below one folder.
    public static Settings settings(Path folder) throws IOException, SettingsRefused {
        if (!Grounds.shared()) {
            Folders.copy(first().resolve("data"), folder.resolve("data"));
        }
        return QuietRooms.settings(folder);
    }

    private static synchronized Path first() throws IOException, SettingsRefused {
        if (first.isEmpty()) {
            var folder = Files.createTempDirectory("opened");
            var clock = new MovableClock("2026-05-01T00:00:00Z");
            var random = RandomGenerator.of("L64X128MixRandom");
            ContentService.start(QuietRooms.settings(folder), clock, random).close();
            first = Optional.of(folder);
        }
        return first.get();
    }
}

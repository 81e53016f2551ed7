package mingbai.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mingbai.bench.disk.DiskLibrary;
import mingbai.bench.ground.Checkout;
import mingbai.bench.process.SameJava;
import mingbai.model.place.BusinessId;
import mingbai.station.settings.StationSettings;

/// A kiosk's process and its disk, which does what it is told.
final class SickDisk {
    private final StationSettings settings;
    private final Path told;
    private final Path mood;
    private final List<String> command;
    private final Path library;

    private SickDisk(
            StationSettings settings, Path told, Path mood, List<String> command, Path library) {
        this.settings = settings;
        this.told = told;
        this.mood = mood;
        this.command = command;
        this.library = library;
    }

    /// What the library answers to whatever would change the disk.
    enum Mood {
        SOUND,
        FULL,
        READ_ONLY,
        /// What was written cannot be synced.
        ERROR;

        private String letter() {
            return switch (this) {
                case SOUND -> "s";
                case FULL -> "f";
                case READ_ONLY -> "r";
                case ERROR -> "e";
            };
        }
    }

    static SickDisk of(Checkout checkout, Town town, String name)
            throws IOException, InterruptedException {
        var settings = town.kiosk(name);
        Path told = settings.data().resolveSibling(name + "-told");
        Path mood = settings.data().resolveSibling(name + "-mood");
        var command =
                SameJava.running(
                        SickKioskMain.class,
                        name,
                        settings.broker().url(),
                        settings.data().toString(),
                        settings.trust().toString(),
                        told.toString(),
                        town.businesses().stream()
                                .map(BusinessId::value)
                                .collect(Collectors.joining(",")));
        Files.writeString(told, "");
        var disk = new SickDisk(settings, told, mood, command, DiskLibrary.built(checkout));
        disk.become(Mood.SOUND);
        return disk;
    }

    void become(Mood next) throws IOException {
        Files.writeString(mood, next.letter());
    }

    /// Starts the kiosk.
    Process start() throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(
                        told.resolveSibling(told.getFileName() + ".log").toFile()));
        builder.environment().put("LD_PRELOAD", library.toString());
        builder.environment().put("DISKTRACE_ROOT", settings.data().toString());
        builder.environment().put("DISKTRACE_MOOD", mood.toString());
        return builder.start();
    }

    /// What visitors and the technician were told since the beginning, by its first word.
    List<String> told(String what) throws IOException {
        return Files.readAllLines(told).stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .toList();
    }
}

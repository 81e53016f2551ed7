package mingbai.station.show;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import mingbai.program.settings.Effective;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.identity.Enrolment;

/// Answers `--show`: what a program would run with, and what its next start does first. Nothing on
/// the disk is changed by it, whoever asks.
public record Showing(List<SettingsFile> files, List<String> waiting) {
    public Showing {
        files = List.copyOf(files);
        waiting = List.copyOf(waiting);
    }

    /// How a program reads its keys, which also notes which of them it knows.
    @FunctionalInterface
    public interface Reader {
        void read(Enrolment found, SettingsFile file) throws IOException, SettingsRefused;
    }

    /// Prints what every file comes to.
    public static void print(List<Path> files, Reader reader, InstantSource clock)
            throws IOException, SettingsRefused {
        var showing = of(files, reader, clock);
        Effective.print(showing.files(), showing.waiting());
    }

    static Showing of(List<Path> files, Reader reader, InstantSource clock)
            throws IOException, SettingsRefused {
        var read = new ArrayList<SettingsFile>();
        var waiting = new ArrayList<String>();
        for (var file : files) {
            var glance = Enrolment.glance(SettingsFile.read(file), clock);
            read(glance.found(), reader);
            read.add(glance.found().file());
            waiting.addAll(glance.waiting());
        }
        return new Showing(read, waiting);
    }

    private static void read(Enrolment found, Reader reader) throws IOException, SettingsRefused {
        try {
            reader.read(found, found.file());
        } catch (SettingsRefused e) {
            // What the service told may be what is wrong: the program starts without it then.
            var plain = found.file().untold();
            if (plain.isEmpty()) {
                throw e;
            }
            reader.read(found, plain.get());
        }
    }
}

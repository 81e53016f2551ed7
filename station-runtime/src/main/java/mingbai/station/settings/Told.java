package mingbai.station.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import mingbai.model.told.ToldSettings;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.program.settings.OwnersFile;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the service told this station of its configuration, as it was last verified, on the disk
/// for the next start. `refused` says why the program would not start with it, or `""`.
public record Told(long version, ToldSettings settings, String refused) {
    private static final Logger LOG = LoggerFactory.getLogger(Told.class);
    private static final String FILE = "told.json";

    static Optional<Told> read(Path data) throws IOException {
        var file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Wire.read(Files.readAllBytes(file), Told.class));
        } catch (MalformedMessage e) {
            LOG.warn("{} is not what was written, and comes again with the content", file);
            return Optional.empty();
        }
    }

    void write(Path data) throws IOException {
        OwnersFile.write(data.resolve(FILE), Wire.bytes(this));
    }

    /// The file with what was told where it says nothing itself.
    public static SettingsFile in(SettingsFile file, Path data) throws IOException {
        var told = read(data).filter(t -> t.refused().isEmpty());
        Map<String, String> said = told.map(t -> t.settings().understood()).orElse(Map.of());
        return said.isEmpty() ? file : file.told(said, told.orElseThrow().version());
    }

    /// A file with which the program does start, after it was refused with what was told.
    public static SettingsFile without(SettingsFile file, SettingsRefused why)
            throws IOException, SettingsRefused {
        var plain = file.untold();
        if (plain.isEmpty()) {
            throw why;
        }
        var data = plain.get().path("data.directory");
        if (data.isPresent()) {
            refuse(data.get(), String.valueOf(why.getMessage()));
        }
        return plain.get();
    }

    /// The program does not start with it, and goes on without from now on.
    public static void refuse(Path data, String why) throws IOException {
        var told = read(data);
        if (told.isPresent()) {
            LOG.error("What the service told is refused: {}", why);
            new Told(told.get().version(), told.get().settings(), why).write(data);
        }
    }
}

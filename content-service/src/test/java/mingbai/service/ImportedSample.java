package mingbai.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.ground.Grounds;
import mingbai.service.ground.OnceARun;
import mingbai.service.ground.PostgresServer;
import mingbai.service.imports.Importer;

/// The sample hall as its import leaves it. The import takes time, so it is done once a run, and
/// copied for each test.
public final class ImportedSample {
    private static final Map<Kind, Path> IMPORTED = new EnumMap<>(Kind.class);

    private ImportedSample() {}

    /// Whether a demo's keys are at hand.
    enum Kind {
        DEMO,
        REAL
    }

    /// Puts it below a folder, or into the folder's database.
    public static void copy(Path folder) throws IOException, SettingsRefused {
        copy(Kind.DEMO, folder);
    }

    static synchronized void copy(Kind kind, Path folder) throws IOException, SettingsRefused {
        if (Grounds.shared()) {
            PostgresServer.copy(name(folder), name(inThisProcess(kind)));
        } else if (Files.notExists(folder.resolve("data"))) {
            var imported = OnceARun.folder("sample-" + kind, to -> importInto(kind, to));
            Folders.copy(imported.resolve("data"), folder.resolve("data"));
        }
    }

    /// Each process has a PostgreSQL of its own.
    private static Path inThisProcess(Kind kind) throws IOException, SettingsRefused {
        var imported = IMPORTED.get(kind);
        if (imported == null) {
            imported = Files.createTempDirectory("sample");
            importInto(kind, imported);
            IMPORTED.put(kind, imported);
        }
        return imported;
    }

    private static void importInto(Kind kind, Path folder) throws IOException, SettingsRefused {
        try (var rooms = open(kind, folder)) {
            rooms.part(Importer.class).take(QuietRooms.SAMPLE);
        }
    }

    private static QuietRooms open(Kind kind, Path folder) throws IOException, SettingsRefused {
        var settings =
                switch (kind) {
                    case DEMO -> QuietRooms.settings(folder);
                    case REAL -> QuietRooms.real(folder);
                };
        return QuietRooms.open(settings, new MovableClock("2026-05-01T00:00:00Z"));
    }

    private static String name(Path folder) {
        return Grounds.name(folder.toAbsolutePath().toString());
    }
}

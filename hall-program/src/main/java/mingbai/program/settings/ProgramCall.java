package mingbai.program.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a program is called: `--config FILE`, several times where it takes several, and `--show`
/// where it is to say what it would run with instead of running.
public record ProgramCall(List<Path> files, boolean show) {
    private static final String USAGE = "Usage: --config FILE [--show]";

    private static final String CONFIG = "--config";
    private static final String SHOW = "--show";

    public ProgramCall {
        files = List.copyOf(files);
    }

    /// The only file, of a program that takes one.
    public Path file() throws SettingsRefused {
        if (files.size() > 1) {
            throw new SettingsRefused(List.of("one --config only. " + USAGE));
        }
        return files.getFirst();
    }

    /// Refuses what it does not understand, and says how it is called.
    public static ProgramCall of(String[] arguments) throws SettingsRefused {
        var files = new ArrayList<Path>();
        boolean show = false;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(CONFIG) && i + 1 < arguments.length) {
                files.add(Path.of(arguments[++i]));
            } else if (arguments[i].equals(SHOW)) {
                show = true;
            } else {
                throw new SettingsRefused(List.of(USAGE));
            }
        }
        if (files.isEmpty()) {
            throw new SettingsRefused(List.of(USAGE));
        }
        return new ProgramCall(files, show);
    }
}

package mingbai.kiosk.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/// Reads the further languages of a kiosk: `my.words` has the language's own name in its first
/// line, and then a phrase a line, `English = translation`.
public final class TongueTable {
    private static final String ENDING = ".words";

    /// More would not fit behind one switch.
    private static final int MOST = 6;

    private TongueTable() {}

    /// Every table of a folder; a bad one is an `IllegalArgumentException` that names its line.
    public static List<Tongue> readAll(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            var tables = files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
            return tables.stream().limit(MOST).map(TongueTable::read).toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("the folder " + folder + " cannot be read", e);
        }
    }

    private static Tongue read(Path file) {
        var name = file.getFileName().toString();
        var lines = lines(file);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " is empty: its first line is the language's own name");
        }
        var words = new HashMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            int at = line.indexOf('=');
            if (at > 0) {
                words.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException(
                        name + ": '" + line + "' is not English = translation");
            }
        }
        var code = name.substring(0, name.length() - ENDING.length());
        return new Tongue(code, lines.getFirst().strip(), words);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read", e);
        }
    }
}

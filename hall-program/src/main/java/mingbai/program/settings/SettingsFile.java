package mingbai.program.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// A configuration file being read. Every key asked for is a known one; [#check()] then tells all
/// that is wrong at once, unknown keys with the known one that is nearest.
public final class SettingsFile {
    private static final int LARGEST_PORT = 65_535;

    private final Properties values;
    private final TreeSet<String> known = new TreeSet<>();
    private final Set<String> decided = new TreeSet<>();
    private final Set<String> told = new TreeSet<>();
    private long toldVersion;
    private final Set<String> renamed = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private SettingsFile(Properties values) {
        this.values = values;
    }

    public static SettingsFile of(Properties values) {
        return new SettingsFile(values);
    }

    public static SettingsFile read(Path file) throws IOException, SettingsRefused {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IllegalArgumentException e) {
            throw new SettingsRefused(List.of("not a properties file: " + e.getMessage()));
        }
        return of(values);
    }

    /// The same file, in which what was decided elsewhere stands in the place of its own.
    public SettingsFile decided(Properties elsewhere) {
        var all = new Properties();
        all.putAll(values);
        all.putAll(elsewhere);
        var file = new SettingsFile(all);
        file.known.addAll(known);
        file.renamed.addAll(renamed);
        file.problems.addAll(problems);
        file.decided.addAll(elsewhere.stringPropertyNames());
        return file;
    }

    /// The same file, with what a version of settings tells where it says nothing itself. What no
    /// program here asks for is nobody's mistake.
    public SettingsFile told(Map<String, String> said, long version) {
        var file = decided(new Properties());
        said.forEach((key, value) -> {
            if (text(values, key).isEmpty()) {
                file.values.setProperty(key, value);
                file.told.add(key);
            }
        });
        file.decided.addAll(decided);
        file.toldVersion = version;
        return file;
    }

    /// The file without what was told; empty where nothing was.
    public Optional<SettingsFile> untold() {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var own = new Properties();
        own.putAll(values);
        told.forEach(own::remove);
        var file = new SettingsFile(own);
        file.decided.addAll(decided);
        return Optional.of(file);
    }

    public Optional<String> text(String key) {
        known.add(key);
        return text(values, key);
    }

    private static Optional<String> text(Properties values, String key) {
        return Optional.ofNullable(values.getProperty(key))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /// The value as `parse` understands it. What it refuses by an `IllegalArgumentException` is a
    /// problem with this key.
    public <T> Optional<T> value(String key, Function<String, T> parse) {
        try {
            return text(key).map(parse);
        } catch (InvalidPathException | NumberFormatException e) {
            problems.add(key + " is malformed: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            problems.add(key + ": " + e.getMessage());
        }
        return Optional.empty();
    }

    /// A key that must be there. `standIn` is only used until [#check()] refuses the file.
    public <T> T required(String key, Function<String, T> parse, T standIn) {
        if (text(key).isEmpty()) {
            problems.add(key + " is missing");
        }
        return value(key, parse).orElse(standIn);
    }

    /// A key that was once called otherwise: whoever still writes the old name is told the new one.
    public void renamed(String before, String now) {
        if (values.containsKey(before)) {
            renamed.add(before);
            problems.add("'%s' 已改名，请写 '%s' · is now called '%s'".formatted(before, now, now));
        }
    }

    public Optional<Path> path(String key) {
        return value(key, Path::of);
    }

    public boolean flag(String key) {
        return value(key, SettingsFile::parseFlag).orElse(false);
    }

    public int port(String key, int usual) {
        return value(key, SettingsFile::parsePort).orElse(usual);
    }

    private static Boolean parseFlag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Integer parsePort(String text) {
        int port = Integer.parseInt(text);
        if (port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("not 0–" + LARGEST_PORT);
        }
        return port;
    }

    /// Every key that was asked for, with its value where it has one that is not the usual one.
    public List<Effective> effective() {
        return List.copyOf(known).stream()
                .map(key -> new Effective(key, text(key), origin(key), more(key)))
                .toList();
    }

    private Effective.Origin origin(String key) {
        if (text(key).isEmpty()) {
            return Effective.Origin.USUAL;
        }
        if (told.contains(key)) {
            return Effective.Origin.TOLD;
        }
        return decided.contains(key) ? Effective.Origin.SERVICE : Effective.Origin.FILE;
    }

    private String more(String key) {
        return told.contains(key) ? "version " + toldVersion : "";
    }

    /// Refuses what was asked for so far and is malformed or missing, before the rest is asked for.
    public void checkSoFar() throws SettingsRefused {
        if (!problems.isEmpty()) {
            throw new SettingsRefused(problems);
        }
    }

    /// To be called when every key has been asked for.
    public void check() throws SettingsRefused {
        var unknown = new TreeSet<>(values.stringPropertyNames());
        unknown.removeAll(known);
        unknown.removeAll(renamed);
        unknown.removeAll(told);
        for (var key : unknown) {
            problems.add(
                    "unknown key '%s'; did you mean '%s'?"
                            .formatted(key, NearestWord.to(key, known)));
        }
        checkSoFar();
    }
}

package mingbai.station.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import mingbai.model.update.SystemVersion;

/// A box as its files below `root` tell of it: whether it runs from a whole disk (`IMAGE_VERSION`
/// in os-release(5)), what the disk's own scripts wrote down of its last update, and where an
/// update is left for them.
public record SystemImage(Path root) {
    private static final Pattern VERSION = Pattern.compile("(?m)^IMAGE_VERSION=\"?([^\"\\n]*)\"?$");
    private static final Pattern BOX = Pattern.compile("(?m)^box=([a-z]+)$");

    /// When, what, which of the two systems, the update's version, and words.
    private static final Pattern OUTCOME = Pattern.compile("\\S+ ([A-Z_]+) [AB] (\\S*)(?: (.*))?");

    public static SystemImage here() {
        return new SystemImage(Path.of("/"));
    }

    /// What became of an update, as it is written down; each time anew, so that the same words of
    /// two updates differ in their moment.
    public record Outcome(String line, String result, String version, String words) {}

    /// Empty where it runs from no image of ours.
    public Optional<SystemVersion> version() {
        return new SystemFile(root.resolve("etc/os-release"))
                .text()
                .flatMap(text -> found(VERSION, text))
                .flatMap(SystemImage::parsed);
    }

    private static Optional<SystemVersion> parsed(String text) {
        try {
            return Optional.of(new SystemVersion(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Optional<Outcome> outcome() {
        return new SystemFile(root.resolve("data/outcome"))
                .text()
                .map(OUTCOME::matcher)
                .filter(found -> found.matches())
                .map(found ->
                        new Outcome(
                                found.group(),
                                found.group(1),
                                found.group(2),
                                Optional.ofNullable(found.group(3)).orElse("")));
    }

    /// The folder in which the disk's scripts look for an update.
    public Optional<Path> updates() {
        return new SystemFile(root.resolve("usr/lib/mingbai-image/box"))
                .text()
                .flatMap(text -> found(BOX, text))
                .map(box -> root.resolve("var/lib/mingbai-" + box).resolve("update"));
    }

    /// For how long the machine has been on; 0 where it does not say.
    public long upSeconds() {
        try {
            var said = Files.readString(root.resolve("proc/uptime"));
            return (long) Double.parseDouble(said.split(" ", 2)[0]);
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).findFirst();
    }
}

package mingbai.program.settings;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One key that a program knows, what it runs with, and who says so.
///
/// `more` is which version said so, or `""`.
public record Effective(String key, Optional<String> value, Origin origin, String more) {
    public Effective(String key, Optional<String> value, Origin origin) {
        this(key, value, origin, "");
    }

    /// Written down to be used, and not to be read over a shoulder.
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token).*");

    /// Where a value comes from.
    public enum Origin {
        FILE("配置文件 · the file"),
        SERVICE("服务下发 · the service"),
        TOLD("服务下发 · by the service"),
        USUAL("默认 · as usual");

        private final String words;

        Origin(String words) {
            this.words = words;
        }
    }

    String line() {
        String said = value.map(v -> SECRET.matcher(key).matches() ? "••••••" : v).orElse("—");
        var who = more.isEmpty() ? origin.words : origin.words + ", " + more;
        return "%-28s %-40s %s".formatted(key, said, who).stripTrailing();
    }

    /// Prints what every file comes to.
    public static void print(List<SettingsFile> files) {
        print(files, List.of());
    }

    /// The same, and then what else there is to be said.
    public static void print(List<SettingsFile> files, List<String> more) {
        try (var out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            for (var file : files) {
                file.effective().forEach(each -> out.println(each.line()));
            }
            more.forEach(out::println);
        }
    }
}

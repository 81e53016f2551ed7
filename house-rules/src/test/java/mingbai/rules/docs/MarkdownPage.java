package mingbai.rules.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A Markdown page: its path below the root, what it links to, and its headings.
record MarkdownPage(String file, String text) {
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern SOURCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Pattern OUTSIDE = Pattern.compile("[a-z][a-z0-9+.-]*:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?)\\s*$");

    /// Links into the project as they are written, outside code.
    List<String> links() {
        var prose = CODE.matcher(text).replaceAll("");
        return List.of(LINK, SOURCE).stream()
                .flatMap(form -> form.matcher(prose).results())
                .map(found -> found.group(1))
                .filter(link -> !OUTSIDE.matcher(link).matches())
                .toList();
    }

    /// The names its headings can be linked by.
    List<String> anchors() {
        return HEADING.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .toList();
    }

    /// The path below the root that a link means, without its anchor; the page itself for `#…`.
    String target(String link) {
        var path = link.replaceAll("#.*", "");
        if (path.isEmpty()) {
            return file;
        }
        var folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/') + 1) : "";
        return Path.of(folder + path).normalize().toString();
    }

    String lastLine() {
        return text.strip().lines().reduce("", (before, line) -> line);
    }
}

package mingbai.bench.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingbai.bench.ground.Checkout;

/// `docs/reliability.md`: each run has a place of its own there, which holds its last table with
/// the command and the commit it was run at.
public record ReliabilityPage(Checkout checkout) {

    public static ReliabilityPage of(Checkout checkout) {
        return new ReliabilityPage(checkout);
    }

    /// Puts the table of `./hall soak NAME OPTIONS` where the last one stood.
    public void put(String name, String options, List<String> table)
            throws IOException, InterruptedException {
        Path page = checkout.root().resolve("docs/reliability.md");
        var text = Files.readString(page, StandardCharsets.UTF_8);
        var begin = "<!-- %s -->\n".formatted(name);
        int from = text.indexOf(begin);
        int to = text.indexOf("<!-- /%s -->".formatted(name), from);
        if (from < 0 || to < 0) {
            throw new IOException(page + " has no place for " + name);
        }
        var written =
                "`./hall soak %s %s`, `%s`\n\n%s\n\n"
                        .formatted(name, options, commit(), String.join("\n", table));
        var whole = text.substring(0, from) + begin + written + text.substring(to);
        Files.writeString(page, whole, StandardCharsets.UTF_8);
    }

    private String commit() throws IOException, InterruptedException {
        var git =
                new ProcessBuilder("git", "rev-parse", "--short=10", "HEAD")
                        .directory(checkout.root().toFile())
                        .redirectErrorStream(true)
                        .start();
        try (var said = git.inputReader()) {
            var words = said.readAllAsString().strip();
            return git.waitFor() == 0 ? words : "no commit";
        }
    }
}

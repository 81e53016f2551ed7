package mingbai.rules.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mingbai.rules.Project;
import org.jspecify.annotations.Nullable;

/// What can be wrong with a project's documents; each finding says where and how to mend it.
record DocsCheck(Project project) {
    private static final String DECISIONS = "docs/adr/";
    private static final String DECISION = "docs/adr/\\d{4}-[a-z0-9-]+\\.md";
    private static final Pattern CONFIRMED = Pattern.compile("\\*\\*Confirmed by:\\*\\* .+");
    private static final Pattern TEST_NAME = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern DRIVER =
            Pattern.compile("[^/]+/src/main/java/mingbai/device/\\w+/\\w+/(\\w+)\\.java");

    List<String> brokenLinks() {
        var broken = new ArrayList<String>();
        for (var page : pages()) {
            for (var link : page.links()) {
                var target = page.target(link);
                if (!project.has(target)) {
                    broken.add("%s links to %s, which is not there".formatted(page.file(), link));
                } else if (link.contains("#") && target.endsWith(".md")) {
                    var anchor = link.substring(link.indexOf('#') + 1);
                    if (!page(target).anchors().contains(anchor)) {
                        broken.add("%s: no heading for %s".formatted(page.file(), link));
                    }
                }
            }
        }
        return broken;
    }

    List<String> decisionsNotListed() {
        var index = page(DECISIONS + "README.md");
        return decisions().stream()
                .map(file -> file.substring(DECISIONS.length()))
                .filter(name -> !index.links().contains(name))
                .map(name -> "paste into docs/adr/README.md: - [%s](%s)".formatted(name, name))
                .toList();
    }

    List<String> decisionsWithoutATest() {
        var findings = new ArrayList<String>();
        for (var file : decisions()) {
            var line = page(file).lastLine();
            if (!CONFIRMED.matcher(line).matches() || !TEST_NAME.matcher(line).find()) {
                findings.add(file + " does not end with: **Confirmed by:** `SomeTest`");
            }
            TEST_NAME
                    .matcher(line)
                    .results()
                    .filter(found -> !isATest(found.group(1), found.group(2)))
                    .forEach(found -> findings.add(file + ": no test " + found.group()));
        }
        return findings;
    }

    /// A driver is what stands below its port's room and openly implements a type: it needs a page.
    List<String> driversNobodyDescribes() {
        var described = new StringBuilder();
        project.files(path -> path.matches("docs/devices/.+\\.md"))
                .forEach(file -> described.append(project.read(file)));
        return project.files(path -> DRIVER.matcher(path).matches()).stream()
                .filter(file -> isADriver(project.read(file)))
                .map(file -> DRIVER.matcher(file).replaceAll("$1"))
                .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(described).find())
                .map(name -> "no page in docs/devices names the driver " + name)
                .toList();
    }

    private static boolean isADriver(String source) {
        return Pattern.compile("\\bpublic [\\w ]*(class|record) \\w+[^{]* implements ")
                .matcher(source)
                .find();
    }

    private boolean isATest(String type, @Nullable String method) {
        return project.javaFiles().stream()
                .filter(file -> file.contains("/src/test/") && file.endsWith("/" + type + ".java"))
                .anyMatch(file ->
                        method == null || project.read(file).contains("void " + method + "("));
    }

    private List<String> decisions() {
        return project.files(path -> path.matches(DECISION));
    }

    private List<MarkdownPage> pages() {
        return project.files(path -> path.endsWith(".md")).stream().map(this::page).toList();
    }

    private MarkdownPage page(String file) {
        return new MarkdownPage(file, project.read(file));
    }
}

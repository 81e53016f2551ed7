package mingbai.rules.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Looks at one file as lines, and at a Java file as declarations too.
final class FileCheck {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_LINE = 100;
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b|@Dis" + "abled");
    private static final Pattern BUILD_MACHINE =
            Pattern.compile("(?<![\\w.}*$-])/(ho" + "me|ro" + "ot|wo" + "rk|fa" + "rm)/\\w");

    private FileCheck() {}

    static List<Finding> java(JavaSource source) {
        var file = source.file();
        var findings = new ArrayList<>(written(file, source.lines()));
        for (var error : source.syntaxErrors()) {
            findings.add(new Finding(TidyRule.SOURCES_PARSE, file, 1, error));
        }
        var lines = source.lines();
        if (lines.size() > LONGEST_FILE) {
            var wrong = "has %d lines".formatted(lines.size());
            findings.add(new Finding(TidyRule.FILES_ARE_SHORT, file, LONGEST_FILE + 1, wrong));
        }
        for (int i = 0; i < lines.size(); i++) {
            var length = lines.get(i).codePointCount(0, lines.get(i).length());
            if (length > LONGEST_LINE && !lines.get(i).startsWith("import ")) {
                var wrong = "is %d columns wide".formatted(length);
                findings.add(new Finding(TidyRule.LINES_ARE_SHORT, file, i + 1, wrong));
            }
        }
        if (file.endsWith("/package-info.java") && !lines.getFirst().startsWith("/// ")) {
            var wrong = "the room has no /// sentence";
            findings.add(new Finding(TidyRule.TYPES_HAVE_A_SENTENCE, file, 1, wrong));
        }
        new DeclarationCheck(source).scan(source.tree(), findings);
        return findings;
    }

    /// What is looked for in any written file: left-overs and a build machine's paths.
    static List<Finding> lines(String file, String text) {
        return written(file, text.lines().toList());
    }

    private static List<Finding> written(String file, List<String> lines) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < lines.size(); i++) {
            if (LEFT_OVER.matcher(lines.get(i)).find()) {
                var wrong = lines.get(i).strip();
                findings.add(new Finding(TidyRule.NOTHING_IS_LEFT_OVER, file, i + 1, wrong));
            }
            if (BUILD_MACHINE.matcher(lines.get(i)).find()) {
                var wrong = lines.get(i).strip();
                findings.add(new Finding(TidyRule.NO_PATH_OF_A_BUILD_MACHINE, file, i + 1, wrong));
            }
        }
        return findings;
    }
}

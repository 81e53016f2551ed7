package mingbai.rules.tidy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.rules.AllowList;
import mingbai.rules.Breach;
import mingbai.rules.Project;
import org.junit.jupiter.api.Test;

class TidyTest {
    private static final Project PROJECT = Project.here();
    private static final String TEXT =
            ".*\\.(md|sh|xml|html|css|js|sql|properties|yaml|yml|json|svg|service|txt|csv)"
                    + "|hall|\\.ci/run";

    @Test
    void everyWrittenFileIsTidy() {
        var sources = PROJECT.javaFiles();
        var findings =
                Stream.of(
                                JavaSource.parse(texts(sources)).stream()
                                        .flatMap(source -> FileCheck.java(source).stream()),
                                otherTexts().stream()
                                        .flatMap(f -> FileCheck.lines(f, PROJECT.read(f)).stream()),
                                RoomCheck.rooms(sources).stream())
                        .flatMap(found -> found)
                        .collect(Collectors.groupingBy(Finding::rule));
        var allowed = AllowList.ofTheHouse();
        var complaints =
                Arrays.stream(TidyRule.values())
                        .map(rule ->
                                allowed.complaint(
                                        rule.toString(),
                                        rule.mend,
                                        breaches(findings.getOrDefault(rule, List.of()))))
                        .collect(Collectors.joining());
        assertTrue(complaints.isEmpty(), complaints);
    }

    private static Map<String, String> texts(List<String> files) {
        return files.stream().collect(Collectors.toMap(file -> file, PROJECT::read));
    }

    private static List<String> otherTexts() {
        return PROJECT.files(path -> path.matches(TEXT));
    }

    private static List<Breach> breaches(List<Finding> findings) {
        return findings.stream().map(Finding::breach).toList();
    }
}

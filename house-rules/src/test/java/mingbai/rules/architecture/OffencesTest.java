package mingbai.rules.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import mingbai.rules.Breach;
import mingbai.rules.Project;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Breaks every rule on purpose: `offences/<rule>.txt` holds small classes, and the rule must
/// report those called `Offender…` and no other.
class OffencesTest {
    private static final String FOLDER = "house-rules/src/test/resources/offences/";
    private static final Pattern UNIT = Pattern.compile("(?m)^(?=(@\\S+ )?package )");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?:class|record|interface|enum) ([A-Z]\\w*)");
    private static final Pattern OFFENDER = Pattern.compile("\\bOffender\\w*");

    @TempDir Path folder;

    static List<HouseRule> rules() {
        return ArchitectureTest.rules();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyOffenderIsReportedAndNobodyElse(HouseRule rule) throws IOException {
        var text = Project.here().read(FOLDER + rule.name() + ".txt");
        compile(UNIT.split(text));

        var breaches = rule.breaches(HallClasses.read(List.of(folder.resolve("classes"))));

        var reported =
                breaches.stream()
                        .map(Breach::where)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .collect(Collectors.toCollection(TreeSet::new));
        var offenders = new TreeSet<String>();
        OFFENDER.matcher(text).results().forEach(found -> offenders.add(found.group()));
        assertFalse(offenders.isEmpty(), "no Offender in " + rule.name() + ".txt");
        assertEquals(offenders, reported);
    }

    private void compile(String[] units) throws IOException {
        var sources = folder.resolve("sources");
        var arguments = new TreeSet<String>();
        for (var unit : units) {
            if (!unit.isBlank() && !unit.startsWith("#")) {
                arguments.add(write(sources, unit).toString());
            }
        }
        var options = List.of("-proc:none", "-nowarn", "-d", folder.resolve("classes").toString());
        var all = new ArrayList<>(options);
        all.addAll(arguments);
        var result =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, all.toArray(String[]::new));
        assertEquals(0, result, "the offences compile");
    }

    private static Path write(Path sources, String unit) throws IOException {
        var room = PACKAGE.matcher(unit);
        var type = TYPE.matcher(unit);
        if (!room.find()) {
            throw new IllegalArgumentException("no package: " + unit);
        }
        var name = type.find() ? type.group(1) : "package-info";
        var file = sources.resolve(room.group(1).replace('.', '/')).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, unit);
    }
}

package mingbai.rules.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import mingbai.rules.Project;
import org.junit.jupiter.api.Test;

/// The picture in docs/architecture.md, held against the modules' own pom files.
class ModuleGraphTest {
    private static final Project PROJECT = Project.here();

    @Test
    void everyModuleHasItsFloor() {
        var built = PomFile.parse(PROJECT.read("pom.xml")).modules().stream().sorted().toList();
        var floors = Arrays.stream(Floor.values()).map(floor -> floor.module).sorted().toList();
        assertEquals(floors, built, "name each module in Floor, with what it may know");
    }

    @Test
    void everyModuleKnowsOnlyTheFloorsBelow() {
        assertEquals(List.of(), everyModule(ModuleGraph::upwardArrows));
    }

    @Test
    void everyModuleStandsOnlyOnTheLibrariesOfThePicture() {
        assertEquals(List.of(), everyModule(ModuleGraph::strangers));
    }

    @Test
    void anArrowUpwardsIsSeen() {
        var pom = PomFile.parse(pom(dependency("mingbai", "kiosk-app", "")));
        assertEquals(
                List.of("station-runtime must not know kiosk-app"),
                ModuleGraph.upwardArrows(Floor.STATION, pom));
        assertEquals(List.of(), ModuleGraph.upwardArrows(Floor.BENCH, pom));
    }

    @Test
    void anAppThatKnowsAnotherAppIsSeenEvenInItsTests() {
        var pom = PomFile.parse(pom(dependency("mingbai", "display-app", "test")));
        assertEquals(
                List.of("kiosk-app must not know display-app"),
                ModuleGraph.upwardArrows(Floor.KIOSK, pom));
    }

    @Test
    void aLibraryOutsideThePictureIsSeen() {
        var pom =
                PomFile.parse(
                        pom(
                                dependency("org.eclipse.paho", "client", "")
                                        + dependency("org.projectlombok", "lombok", "provided")
                                        + dependency("org.mockito", "mockito-core", "test")
                                        + dependency("org.junit.jupiter", "junit-jupiter", "test")
                                        + dependency("tools.jackson.core", "databind", "")));
        assertEquals(
                List.of(
                        "hall-model does not stand on org.eclipse.paho:client",
                        "nobody uses org.projectlombok:lombok",
                        "nobody uses org.mockito:mockito-core"),
                ModuleGraph.strangers(Floor.MODEL, pom));
    }

    private static List<String> everyModule(ModuleGraph.Check check) {
        return Arrays.stream(Floor.values())
                .flatMap(floor -> {
                    var pom = PomFile.parse(PROJECT.read(floor.module + "/pom.xml"));
                    return check.findings(floor, pom).stream();
                })
                .toList();
    }

    private static String pom(String dependencies) {
        return "<project><dependencies>" + dependencies + "</dependencies></project>";
    }

    private static String dependency(String group, String artifact, String scope) {
        return """
        <dependency>
          <groupId>%s</groupId><artifactId>%s</artifactId><scope>%s</scope>
        </dependency>
        """
                .formatted(group, artifact, scope);
    }
}

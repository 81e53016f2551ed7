package mingbai.rules.modules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a module's pom may name: lower floors, and the libraries its line of the picture gives it.
final class ModuleGraph {
    private static final String OURS = "mingbai";

    /// The groups each floor stands on; the two that are free to choose are not listed.
    private static final Map<Floor, Set<String>> LIBRARIES =
            Map.of(
                    Floor.FONTS, Set.of(),
                    Floor.MODEL, Set.of("tools.jackson.core"),
                    Floor.PROGRAM, Set.of("org.slf4j", "org.eclipse.paho"),
                    Floor.DEVICES,
                            Set.of(
                                    "org.slf4j",
                                    "com.fazecast",
                                    "com.pi4j",
                                    "com.google.zxing",
                                    "org.apache.pdfbox"),
                    Floor.STATION, Set.of("org.slf4j", "ch.qos.logback", "org.xerial"),
                    Floor.KIOSK,
                            Set.of(
                                    "org.slf4j",
                                    "org.openjfx",
                                    "com.google.zxing",
                                    "org.apache.pdfbox"),
                    Floor.DISPLAY,
                            Set.of("org.slf4j", "org.openjfx", "org.dmfs", "org.apache.pdfbox"),
                    Floor.PROVISIONING, Set.of("org.slf4j", "info.picocli"));

    private static final Set<String> UNWANTED =
            Set.of(
                    "org.projectlombok",
                    "org.mockito",
                    "org.easymock",
                    "org.powermock",
                    "com.google.inject",
                    "com.google.dagger",
                    "junit");

    private ModuleGraph() {}

    /// A check of one module's pom: what is wrong, one sentence each.
    interface Check {
        List<String> findings(Floor floor, PomFile pom);
    }

    static List<String> upwardArrows(Floor floor, PomFile pom) {
        return pom.dependencies().stream()
                .filter(known -> known.group().equals(OURS))
                .filter(known ->
                        Floor.ofModule(known.artifact()).stream().noneMatch(floor::mayKnow))
                .map(known -> "%s must not know %s".formatted(floor.module, known.artifact()))
                .toList();
    }

    static List<String> strangers(Floor floor, PomFile pom) {
        return pom.dependencies().stream()
                .filter(known -> !known.group().equals(OURS))
                .map(known -> stranger(floor, known))
                .filter(finding -> !finding.isEmpty())
                .toList();
    }

    private static String stranger(Floor floor, PomFile.Dependency known) {
        var name = known.group() + ":" + known.artifact();
        if (UNWANTED.contains(known.group())) {
            return "nobody uses " + name;
        }
        var libraries = LIBRARIES.get(floor);
        var free = libraries == null || known.scope().equals("test");
        return free || libraries.contains(known.group())
                ? ""
                : "%s does not stand on %s".formatted(floor.module, name);
    }
}

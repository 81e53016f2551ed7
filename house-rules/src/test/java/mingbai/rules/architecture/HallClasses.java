package mingbai.rules.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mingbai.rules.Project;
import mingbai.rules.modules.Floor;

/// The compiled classes of every module, read from where Maven put them.
final class HallClasses {
    private HallClasses() {}

    static JavaClasses of(HouseRule.Reach reach) {
        return switch (reach) {
            case MAIN -> read(folders("main", "classes"));
            case MAIN_AND_TEST ->
                    read(
                            Stream.concat(
                                            folders("main", "classes").stream(),
                                            folders("test", "test-classes").stream())
                                    .toList());
        };
    }

    static JavaClasses read(List<Path> folders) {
        return new ClassFileImporter().importPaths(folders);
    }

    /// The compiled folder of each module that has sources; all of them must have been compiled.
    private static List<Path> folders(String sources, String compiled) {
        var root = Project.here().root();
        return Arrays.stream(Floor.values())
                .map(floor -> root.resolve(floor.module))
                .filter(module -> Files.isDirectory(module.resolve("src/" + sources + "/java")))
                .map(module -> module.resolve("target/" + compiled))
                .peek(HallClasses::mustExist)
                .toList();
    }

    private static void mustExist(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    folder + " is not compiled: run the whole build (mvn verify), not one module");
        }
    }
}

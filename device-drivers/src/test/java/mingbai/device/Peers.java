package mingbai.device;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Programs of other people. `./hall test` installs them and then demands them; a bare Maven run
/// skips what it does not find.
public final class Peers {
    private static final boolean REQUIRED = "required".equals(System.getenv("MINGBAI_PEERS"));
    private static final Path NODE_MODULES = Path.of(".hall", "peers", "node_modules");

    private Peers() {}

    /// A program of the machine's.
    public static Path program(String path) {
        return there(Path.of(path));
    }

    /// The packages of `hall.d/peers.sh`.
    public static Path nodeModules() {
        program("/usr/bin/node");
        Path here = Path.of("").toAbsolutePath();
        Optional<Path> found =
                Stream.of(here, here.getParent())
                        .map(folder -> folder.resolve(NODE_MODULES))
                        .filter(Files::isDirectory)
                        .findFirst();
        return there(found.orElse(here.resolve(NODE_MODULES)));
    }

    private static Path there(Path path) {
        if (REQUIRED) {
            assertTrue(Files.exists(path), path + " is missing");
        }
        Assumptions.assumeTrue(Files.exists(path), path + " is not installed");
        return path;
    }
}

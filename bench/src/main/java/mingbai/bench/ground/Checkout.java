package mingbai.bench.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The project's folder, in which `./hall` stands.
public record Checkout(Path root) {
    /// The folder this process runs in, or the one above.
    public static Checkout here() throws IOException {
        return Stream.of(Path.of(""), Path.of(".."))
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> Files.exists(folder.resolve("hall.d/programs.sh")))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(() -> new IOException("run this in the project's folder"));
    }

    public Path sampleWorkbook() {
        return root.resolve("sample-hall/songming.xlsx");
    }
}

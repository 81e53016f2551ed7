package mingbai.bench.ground;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// A folder that goes away with everything in it, on the checkout's own disk or in memory.
public record TemporaryFolder(Path path) implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");

    public static TemporaryFolder in(Checkout checkout) throws IOException {
        var hidden = Files.createDirectories(checkout.root().resolve(".hall/bench"));
        return new TemporaryFolder(Files.createTempDirectory(hidden, "run-"));
    }

    /// Where what is written need not outlive this process; on the disk where memory has no files.
    public static TemporaryFolder inMemory(Checkout checkout) throws IOException {
        return Files.isWritable(MEMORY)
                ? new TemporaryFolder(Files.createTempDirectory(MEMORY, "mingbai-"))
                : in(checkout);
    }

    /// A new folder inside.
    public Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(path, new Deleting());
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        /// A program that is ending may have taken its own file away meanwhile.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
                throws IOException {
            if (e != null) {
                throw e;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}

package mingbai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The checked-out project, seen as files below its root.
public record Project(Path root) {
    /// Folders that hold what was built or measured, not what was written.
    private static final Set<String> NOT_WRITTEN =
            Set.of("target", ".git", ".hall", "out", ".idea");

    /// The checkout this build runs in.
    public static Project here() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("hall"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside a checkout: no ./hall above");
            }
        }
        return new Project(folder);
    }

    /// Every written file whose path below the root, with `/`, is wanted; sorted.
    public List<String> files(Predicate<String> wanted) {
        var found = new ArrayList<String>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return NOT_WRITTEN.contains(String.valueOf(folder.getFileName()))
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            found.add(below(file));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().filter(wanted).sorted().toList();
    }

    /// Every Java source of every module, main and test.
    public List<String> javaFiles() {
        return files(path -> path.matches("[^/]+/src/(main|test)/java/.+\\.java"));
    }

    public String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    private String below(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}

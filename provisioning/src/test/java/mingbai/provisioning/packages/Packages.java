package mingbai.provisioning.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sources of the packages in this checkout, and the tools that judge them.
final class Packages {
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    static final Path PARTS = PROJECT.resolve("provisioning/src/packages");

    private Packages() {}

    /// What a tool printed, and how it ended.
    record Said(String text, int end) {}

    static Said run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(PROJECT.toFile());
        builder.redirectErrorStream(true).environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(text, process.onExit().join().exitValue());
    }

    /// The files that every package puts in place, as they lie in its source.
    static List<Path> files() throws IOException {
        try (var packages = Files.list(PARTS)) {
            return packages.map(each -> each.resolve("files"))
                    .filter(Files::isDirectory)
                    .flatMap(Packages::below)
                    .sorted()
                    .toList();
        }
    }

    static List<Path> services() throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(".service")).toList();
    }

    private static Stream<Path> below(Path root) {
        try (var found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All packages installed below one folder, with the X server they depend on.
    static Path installed(Path folder) throws IOException {
        for (var file : files()) {
            var path = PARTS.relativize(file);
            var target = folder.resolve(path.subpath(2, path.getNameCount()).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            target.toFile().setExecutable(file.getParent().endsWith("bin"));
        }
        script(folder.resolve("usr/lib/xorg/Xorg"));
        return folder;
    }

    private static void script(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n");
        file.toFile().setExecutable(true);
    }
}

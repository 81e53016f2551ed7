package mingbai.bench.rating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server of Debian's package for one measurement, with its own care for the disk.
final class AsidePostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AsidePostgres.class);

    private static final String USER = "mingbai";
    private static final String UNPRIVILEGED = "postgres";

    private final Process process;
    private final int port;
    private final Path folder;

    private AsidePostgres(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    /// In a folder of the machine's own: its user cannot reach below the checkout.
    static AsidePostgres start() throws IOException {
        var bin = bin();
        var folder = Files.createTempDirectory("bench-postgres");
        own(folder);
        var data = folder.resolve("data").toString();
        done(command(bin, "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8"));
        int port = freePort();
        var process =
                new ProcessBuilder(
                                command(
                                        bin,
                                        "postgres",
                                        "-D",
                                        data,
                                        "-h",
                                        "127.0.0.1",
                                        "-p",
                                        String.valueOf(port),
                                        "-k",
                                        folder.toString()))
                        .redirectErrorStream(true)
                        .start();
        awaitReady(process);
        return new AsidePostgres(process, port, folder);
    }

    Map<String, String> settings() {
        return Map.of(
                "database.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "database.user",
                USER);
    }

    private static void awaitReady(Process process) throws IOException {
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("ready to accept connections")) {
                Thread.ofVirtual().start(() -> drain(out));
                return;
            }
        }
        throw new IOException("PostgreSQL did not start");
    }

    private static void drain(BufferedReader out) {
        try (out) {
            out.lines().forEach(more -> {});
        } catch (IOException | UncheckedIOException stopped) {
            LOG.debug("It was stopped, and there is nothing more to read", stopped);
        }
    }

    private static Path bin() throws IOException {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Comparator.comparing(v -> Integer.valueOf(v.toFile().getName())))
                    .orElseThrow(() -> new IOException("PostgreSQL is not installed"))
                    .resolve("bin");
        }
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    /// The server refuses to run as root, and wants a folder of its own that it can reach.
    private static void own(Path folder) throws IOException {
        if (root()) {
            var users = folder.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(folder, users.lookupPrincipalByName(UNPRIVILEGED));
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static List<String> command(Path bin, String program, String... arguments) {
        var command = new ArrayList<String>();
        if (root()) {
            var user = "--reuid=" + UNPRIVILEGED;
            command.addAll(List.of("setpriv", user, "--regid=" + UNPRIVILEGED, "--clear-groups"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void done(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

package mingbai.service.ground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.service.database.Database;
import mingbai.service.database.DatabaseAddress;

/// A PostgreSQL server out of Debian's package, in a temporary folder and on a free port; one for
/// all the tests of this process, which each take a database of their own.
public final class PostgresServer {
    private static final String USER = "mingbai";

    /// Debian's own user: the server refuses to run as root.
    private static final String UNPRIVILEGED = "postgres";

    private static final String TEMPLATE = "migrated";

    private static Optional<PostgresServer> only = Optional.empty();

    private final int port;
    private final Set<String> made = new HashSet<>();

    private PostgresServer(int port) {
        this.port = port;
    }

    /// A database under that name, migrated; the same name is the same database.
    public static DatabaseAddress database(String name) throws IOException {
        return copy(name, TEMPLATE);
    }

    /// The same, but where there is none yet of that name a copy of another one.
    public static synchronized DatabaseAddress copy(String name, String template)
            throws IOException {
        if (only.isEmpty()) {
            only = Optional.of(start());
        }
        var server = only.get();
        if (server.made.add(name)) {
            server.run("CREATE DATABASE " + name + " TEMPLATE " + template);
        }
        return server.address(name);
    }

    /// Ends every connection to a database, as a server that is started again does.
    public static synchronized void cut(String name) throws IOException {
        only.orElseThrow()
                .run(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                                + name
                                + "'");
    }

    private static PostgresServer start() throws IOException {
        var folder = Files.createTempDirectory("postgres");
        var bin = bin();
        var data = folder.resolve("data").toString();
        own(folder);
        said(
                command(bin.resolve("initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8"),
                "--locale=C",
                "--no-sync");
        int port = freePort();
        var process =
                new ProcessBuilder(
                                command(
                                        bin.resolve("postgres"),
                                        "-D",
                                        data,
                                        "-h",
                                        "127.0.0.1",
                                        "-p",
                                        String.valueOf(port),
                                        "-k",
                                        folder.toString(),
                                        "-F",
                                        "-N",
                                        "200"))
                        .redirectErrorStream(true)
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
        awaitReady(process);
        var server = new PostgresServer(port);
        server.run("CREATE DATABASE " + TEMPLATE + " TEMPLATE template0");
        Database.open(server.address(TEMPLATE)).close();
        return server;
    }

    private static void awaitReady(Process process) throws IOException {
        var log = new StringBuilder();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            log.append(line).append('\n');
            if (line.contains("ready to accept connections")) {
                Thread.ofVirtual().start(() -> out.lines().forEach(more -> {}));
                return;
            }
        }
        throw new IOException("PostgreSQL did not start: " + log);
    }

    private DatabaseAddress address(String database) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                Optional.of(USER),
                Optional.empty());
    }

    private void run(String sql) throws IOException {
        var url = address("postgres").url();
        try (var connection = DriverManager.getConnection(url, USER, "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(sql, e);
        }
    }

    private static Path bin() throws IOException {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Comparator.comparing(v -> Integer.valueOf(v.toFile().getName())))
                    .orElseThrow()
                    .resolve("bin");
        }
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    private static void own(Path folder) throws IOException {
        if (root()) {
            var users = folder.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(folder, users.lookupPrincipalByName(UNPRIVILEGED));
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static List<String> command(Path program, String... arguments) {
        var command = new ArrayList<String>();
        if (root()) {
            command.addAll(
                    List.of(
                            "setpriv",
                            "--reuid=" + UNPRIVILEGED,
                            "--regid=" + UNPRIVILEGED,
                            "--clear-groups"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void said(List<String> command, String... more) throws IOException {
        var all = new ArrayList<>(command);
        all.addAll(List.of(more));
        var process = new ProcessBuilder(all).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(String.join(" ", all) + ": " + said);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void end(Process process, Path folder) {
        process.destroyForcibly().onExit().join();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

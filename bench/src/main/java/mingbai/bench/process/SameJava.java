package mingbai.bench.process;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Commands that start another program with the Java and the class path of this process, to begin
/// fast and live shortly.
public final class SameJava {
    private SameJava() {}

    /// Surefire hides the class path in a jar and keeps the words of it aside.
    public static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /// All but the main class and its arguments.
    public static List<String> with(String... flags) {
        var begin =
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "--enable-native-access=ALL-UNNAMED");
        var end = Stream.of("-cp", classPath());
        return Stream.of(begin, Stream.of(flags), end).flatMap(words -> words).toList();
    }

    /// One that draws no window.
    public static List<String> running(Class<?> main, String... arguments) {
        return Stream.of(
                        with("-Djava.awt.headless=true").stream(),
                        Stream.of(main.getName()),
                        Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
    }
}

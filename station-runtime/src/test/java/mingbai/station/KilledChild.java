package mingbai.station;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A process of the tests' own that says a number for each thing it has done, until it is killed.
public final class KilledChild {
    private KilledChild() {}

    /// Starts `main` on a folder and kills it after so many lines; the last number it said.
    public static long after(int lines, Class<?> main, Path folder) throws IOException {
        var child = started(main, folder);
        try (var out =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            long last = 0;
            for (int i = 0; i < lines; i++) {
                var line = out.readLine();
                assertNotNull(line, "the child ended by itself");
                last = Long.parseLong(line);
            }
            return last;
        } finally {
            child.destroyForcibly().onExit().join();
        }
    }

    private static Process started(Class<?> main, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

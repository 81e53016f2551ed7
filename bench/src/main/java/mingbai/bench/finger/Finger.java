package mingbai.bench.finger;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Touches what is on a display, from a process beside this one.
public final class Finger implements AutoCloseable {
    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    private Finger(Process process) {
        this.process = process;
        orders = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /// What a touch brought: milliseconds until what is under the finger changed, and from when it
    /// was lifted until the screen did; negative when nothing came in two seconds.
    public record Touched(double answered, double opened) {}

    /// On the display of this environment, out of this class path.
    public static Finger on(Map<String, String> display, String classPath) throws IOException {
        var builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=false",
                                "-Dawt.robot.gtk=false",
                                "-cp",
                                classPath,
                                FingerMain.class.getName()));
        builder.environment().putAll(display);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Finger(builder.start());
    }

    public Touched touch(int x, int y) throws IOException {
        var words = ask("touch " + x + " " + y).split(" ", -1);
        return new Touched(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
    }

    /// Waits until nothing moves on the screen.
    public void still() throws IOException {
        var _ = ask("still");
    }

    public void picture(Path file) throws IOException {
        var _ = ask("picture " + file);
    }

    private String ask(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
        var answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the finger is gone; it was to " + order);
        }
        return answer;
    }

    @Override
    public void close() {
        process.destroy();
    }
}

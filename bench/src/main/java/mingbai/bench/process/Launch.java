package mingbai.bench.process;

import java.nio.file.Path;
import java.util.List;
import mingbai.bench.ground.Checkout;

/// How a program of ours is launched: by the words of `./hall` itself, with its flags, its class
/// path and its kept start-up work.
public record Launch(Checkout checkout, Habit habit) implements Launcher {
    private static final String SCRIPT =
            "set -eu; HALL=$PWD; . hall.d/machine.sh; . hall.d/programs.sh; launch \"$@\"";

    /// Whether a first run keeps its start-up work for the later ones.
    public enum Habit {
        LEARN,
        USE;

        String word() {
            return this == LEARN ? "learn" : "use";
        }
    }

    @Override
    public ProcessBuilder process(String program, Path config) {
        var builder =
                new ProcessBuilder(
                        List.of(
                                "sh",
                                "-c",
                                SCRIPT,
                                "sh",
                                program,
                                habit.word(),
                                "--config",
                                config.toString()));
        builder.directory(checkout.root().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}

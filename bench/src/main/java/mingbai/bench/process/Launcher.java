package mingbai.bench.process;

import java.nio.file.Path;

/// A way to start a program of ours with a configuration file.
@FunctionalInterface
public interface Launcher {
    ProcessBuilder process(String program, Path config);
}

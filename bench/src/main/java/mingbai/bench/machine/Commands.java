package mingbai.bench.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The machine's own commands, such as those that read and write disks.
final class Commands {
    private Commands() {}

    /// What it said; anything but success is an error with its words.
    static String run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command);
        // Tools for disks are where only root looks.
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
        var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
        return said;
    }
}

package mingbai.bench.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// An X server of its own, on a number it chose itself.
public final class VirtualDisplay implements AutoCloseable {
    private static final int STOP_SECONDS = 5;

    private final Process server;
    private final String name;

    private VirtualDisplay(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /// Starts one of `size`, such as `1080x1920`.
    public static VirtualDisplay start(String size) throws IOException {
        return started(size, List.of());
    }

    /// The same, with its pixels in a file in `pixels`.
    public static VirtualDisplay start(String size, Path pixels) throws IOException {
        return started(size, List.of("-fbdir", pixels.toString()));
    }

    private static VirtualDisplay started(String size, List<String> more) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                size + "x24",
                                // It would turn away who comes while it begins anew.
                                "-noreset",
                                "-nolisten",
                                "tcp"));
        command.addAll(more);
        var server =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = server.inputReader()) {
            String number = out.readLine();
            if (number == null) {
                throw new IOException("Xvfb did not start");
            }
            return new VirtualDisplay(server, ":" + number.strip());
        }
    }

    /// What a process is told so that its windows open here.
    public Map<String, String> environment() {
        return Map.of("DISPLAY", name);
    }

    public ProcessTree tree() {
        return new ProcessTree(server.toHandle());
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

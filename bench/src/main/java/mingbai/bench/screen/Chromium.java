package mingbai.bench.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mingbai.bench.process.ProcessTree;
import mingbai.bench.process.VirtualDisplay;

/// Debian's Chromium in kiosk mode: the peer of every screen.
final class Chromium implements Screen {
    private final Process process;
    private final PaintedPage page;
    private final long begun;

    private Chromium(Process process, PaintedPage page, long begun) {
        this.process = process;
        this.page = page;
        this.begun = begun;
    }

    /// Opens the page; `folder` holds the browser's profile and log.
    static Chromium open(PaintedPage page, Path folder, String size, VirtualDisplay display)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "chromium",
                                "--kiosk",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-quic",
                                "--disable-sync",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-extensions",
                                "--disable-features=Translate",
                                "--lang=zh-CN",
                                "--password-store=basic",
                                "--window-position=0,0",
                                "--window-size=" + size.replace('x', ','),
                                "--user-data-dir=" + folder.resolve("profile")));
        if (System.getProperty("user.name", "").equals("root")) {
            // It refuses to sandbox itself as root.
            command.add("--no-sandbox");
        }
        command.add(page.address());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("log").toFile());
        builder.environment().putAll(display.environment());
        page.begin();
        long begun = System.nanoTime();
        return new Chromium(builder.start(), page, begun);
    }

    @Override
    public double awaitPicture() throws Exception {
        return (page.awaitPainted() - begun) / 1e9;
    }

    @Override
    public ProcessTree tree() {
        return new ProcessTree(process.toHandle());
    }

    @Override
    public void close() {
        tree().stop();
    }
}

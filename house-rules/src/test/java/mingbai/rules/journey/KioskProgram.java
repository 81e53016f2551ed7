package mingbai.rules.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mingbai.bench.process.SameJava;
import mingbai.bench.process.VirtualDisplay;
import mingbai.kiosk.KioskMain;

/// The kiosk's program on an X server; what it says stands in `log` beside its settings.
public final class KioskProgram {
    private KioskProgram() {}

    /// What it says that it would run with.
    public static String shown(Path settings) throws IOException {
        var command = new ArrayList<>(SameJava.with());
        command.addAll(
                List.of(KioskMain.class.getName(), "--config", settings.toString(), "--show"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public static Process start(Path settings, VirtualDisplay display) throws IOException {
        var command =
                Stream.concat(
                        SameJava.with("-Dprism.order=sw").stream(),
                        Stream.of(KioskMain.class.getName(), "--config", settings.toString()));
        var builder = new ProcessBuilder(command.toList());
        builder.environment().putAll(display.environment());
        builder.environment().put("GDK_GL", "disable");
        var log = ProcessBuilder.Redirect.appendTo(settings.resolveSibling("log").toFile());
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }
}

package mingbai.rules.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import mingbai.bench.process.SameJava;
import mingbai.bench.process.VirtualDisplay;
import mingbai.kiosk.KioskMain;

/// The kiosk's program on an X server; what it says stands in `log` beside its settings.
public final class KioskProgram {
    private KioskProgram() {}

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

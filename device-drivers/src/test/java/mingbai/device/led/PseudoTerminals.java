package mingbai.device.led;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.Peers;
import mingbai.device.line.LineAddress;

/// Two serial ports of the kernel joined by socat, as by a null-modem cable.
public final class PseudoTerminals implements AutoCloseable {
    private final Path here;
    private final Path there;
    private final Process cable;

    private PseudoTerminals(Path here, Path there, Process cable) {
        this.here = here;
        this.there = there;
        this.cable = cable;
    }

    public static PseudoTerminals in(Path directory) throws IOException {
        Peers.program("/usr/bin/socat");
        Path here = directory.resolve("ttyBOARD");
        Path there = directory.resolve("ttyCARD");
        Process cable =
                new ProcessBuilder(
                                "socat",
                                "PTY,raw,echo=0,link=" + here,
                                "PTY,raw,echo=0,link=" + there)
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("socat.log").toFile())
                        .start();
        Await.until("both ports", () -> Files.exists(here) && Files.exists(there));
        return new PseudoTerminals(here, there, cable);
    }

    public LineAddress here() {
        return LineAddress.parse("serial:" + here + "?baud=9600");
    }

    public LineAddress there() {
        return LineAddress.parse("serial:" + there + "?baud=9600");
    }

    @Override
    public void close() {
        cable.destroyForcibly().onExit().orTimeout(5, TimeUnit.SECONDS).join();
    }
}

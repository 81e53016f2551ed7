package mingbai.provisioning.devices;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.setup.SimulatedLedBoard;
import mingbai.device.led.setup.TestPattern;
import mingbai.provisioning.devices.opened.OpenDevices;
import mingbai.provisioning.devices.opened.SelfTests;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows full areas in each colour, then the board's size: dead dots and a wrong size are seen.
@Command(
        name = "pattern",
        description = "LED屏测试图 · shows the test pattern on the LED board",
        mixinStandardHelpOptions = true)
final class PatternCommand implements Callable<Integer> {
    private static final long MILLIS = 1_000;

    private final InstantSource clock;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private DeviceOptions options = new DeviceOptions();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description = "每一幅显示几秒 · how long each picture stays")
    private long seconds;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "显示这段文字，代替测试图 · this text instead of the pattern")
    private @Nullable String text;

    PatternCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return options.run(
                out,
                clock,
                devices ->
                        devices.board().isPresent()
                                ? show(out, devices, devices.board().get())
                                : PrintCommand.missing(out, "led"));
    }

    private int show(PrintWriter out, OpenDevices devices, LedBoard board)
            throws IOException, InterruptedException {
        String instead = text;
        List<LedArea> pictures =
                instead == null
                        ? TestPattern.of(board.shape())
                        : List.of(TestPattern.saying(instead, board.shape()));
        for (int i = 0; i < pictures.size(); i++) {
            LedArea picture = pictures.get(i);
            var result =
                    SelfTests.takes(
                                    () -> board.show(List.of(picture)),
                                    "测试图 picture %d/%d".formatted(i + 1, pictures.size()))
                            .run();
            out.println(result.words());
            out.flush();
            if (!result.passed()) {
                return DeviceOptions.NOT_WELL;
            }
            if (board instanceof SimulatedLedBoard simulated) {
                Path folder = Files.createDirectories(devices.settings().folder("led"));
                Path file = folder.resolve("pattern-%d.png".formatted(i + 1));
                ImageIO.write(simulated.panel().picture(), "png", file.toFile());
                out.println("见 · see " + file);
            }
            OpenDevices.pass(seconds * MILLIS);
        }
        var cleared = SelfTests.takes(board::clear, "测试结束 · over").run();
        out.println(cleared.words());
        return cleared.passed() ? DeviceOptions.WELL : DeviceOptions.NOT_WELL;
    }
}

package mingbai.bench.device;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Report;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.device.guide.setup.GuidePrinterSetup;
import mingbai.device.led.BoardShape;
import mingbai.device.led.novastar.NovastarBrightness;
import mingbai.device.led.novastar.simulated.SimulatedNovastarCard;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.led.setup.LedBoards;
import mingbai.device.led.setup.LedModel;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedLed;
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.device.speaker.setup.SpeakerSetup;

/// What one driver of each kind costs while nothing happens, with the simulators they watch.
final class IdleDrivers {
    private static final Duration SETTLING = Duration.ofSeconds(15);
    private static final Duration WATCHED = Duration.ofSeconds(30);
    private static final double PERCENT = 100;
    private static final double LIMIT = 1;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private IdleDrivers() {}

    static void tell(Report report, Conditions conditions) throws Exception {
        report.remark(
                """
                devices: a driver of each kind at rest, all in one process together with the \
                simulated devices they look after: CPU time in percent of a core over %d s\
                """
                        .formatted(WATCHED.toSeconds()));
        var drivers = new IdleDrivers();
        try (var folder = TemporaryFolder.in(conditions.checkout())) {
            drivers.start(folder, conditions.clock());
            Waiting.letPass(SETTLING);
            var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long before = process.getProcessCpuTime();
            Waiting.letPass(WATCHED);
            double busy = process.getProcessCpuTime() - before;
            report.tell(
                    new Figure(
                            "idle-drivers",
                            PERCENT * busy / WATCHED.toNanos(),
                            "%",
                            "limit",
                            LIMIT));
        } finally {
            drivers.end();
        }
    }

    private void start(TemporaryFolder folder, InstantSource clock) throws Exception {
        open.push(
                PrinterSetup.parse(PrinterSetup.SIMULATED, "usual-80")
                        .open(folder.folder("slips"), clock, line -> line));
        open.push(
                GuidePrinterSetup.parse(GuidePrinterSetup.SIMULATED)
                        .open(folder.folder("guides"), clock));
        for (LedModel model : LedModel.values()) {
            var setup = LedSetup.parse(model.word(), LedSetup.SIMULATED, "128x32 red", 1);
            open.push(LedBoards.connect(setup, clock));
        }
        var shape = new BoardShape(64, 32, BoardShape.Dots.RED_GREEN_BLUE);
        var wall = SimulatedLed.onTcp(new SimulatedNovastarCard(new LedPanel(shape, clock)), 0);
        open.push(wall);
        open.push(NovastarBrightness.connect(wall.address(), BoardSettings.of(shape, clock)));
        open.push(new SpeakerSetup(SpeakerSetup.SIMULATED).open(folder.folder("speech"), clock));
    }

    private void end() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}

package mingbai.bench.device.idle;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Report;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.device.guide.setup.GuidePrinterSetup;
import mingbai.device.idcard.setup.IdCardSetup;
import mingbai.device.led.BoardShape;
import mingbai.device.led.novastar.NovastarBrightness;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.led.setup.LedBoards;
import mingbai.device.led.setup.LedModel;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.line.LineAddress;
import mingbai.device.pin.Wiring;
import mingbai.device.pin.setup.PinSetup;
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.device.ratingpad.serial.PadSignals;
import mingbai.device.ratingpad.setup.RatingPadSetup;
import mingbai.device.scanner.serial.CodeSuffix;
import mingbai.device.scanner.serial.ScannerModel;
import mingbai.device.scanner.setup.ScannerSetup;
import mingbai.device.speaker.setup.SpeakerSetup;

/// What one driver of each kind costs while nothing happens: the same process before they are
/// opened, and with them.
public final class IdleDrivers {
    private static final Duration SETTLING = Duration.ofSeconds(30);
    private static final Duration WATCHED = Duration.ofSeconds(30);
    private static final double PERCENT = 100;
    private static final double LIMIT = 1;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Properties where;

    private IdleDrivers(Properties where) {
        this.where = where;
    }

    public static void tell(Report report, Conditions conditions) throws Exception {
        report.remark(
                """
                devices: a driver of each kind at rest in this process, connected to simulated \
                devices in another; CPU time of this process in percent of a core over %d s, \
                beside the same process with no driver, and the limit\
                """
                        .formatted(WATCHED.toSeconds()));
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var hall = SimulatedHall.start(folder.path())) {
            var drivers = new IdleDrivers(hall.where());
            double without = percent();
            try {
                drivers.start(folder, conditions.clock());
                Waiting.letPass(SETTLING);
                double with = percent();
                report.tell(new Figure("idle-drivers", with, "%", "none", without));
                report.tell(new Figure("idle-drivers", with, "%", "limit", LIMIT));
            } finally {
                drivers.end();
            }
        }
    }

    private static double percent() throws InterruptedException {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = process.getProcessCpuTime();
        Waiting.letPass(WATCHED);
        double busy = process.getProcessCpuTime() - before;
        return PERCENT * busy / WATCHED.toNanos();
    }

    private String at(String key) {
        return where.getProperty(key);
    }

    private void start(TemporaryFolder folder, InstantSource clock) throws Exception {
        Path slips = folder.folder("slips");
        open.push(
                PrinterSetup.parse(at(SimulatedHallMain.PRINTER), "usual-80")
                        .open(slips, clock, line -> line));
        open.push(GuidePrinterSetup.parse(at(SimulatedHallMain.GUIDES)).open(slips, clock));
        for (LedModel model : LedModel.values()) {
            var line = at(SimulatedHallMain.key(model));
            open.push(
                    LedBoards.connect(LedSetup.parse(model.word(), line, "128x32 red", 1), clock));
        }
        var wall = LineAddress.parse(at(SimulatedHallMain.WALL));
        var shape = new BoardShape(64, 32, BoardShape.Dots.RED_GREEN_BLUE);
        open.push(NovastarBrightness.connect(wall, BoardSettings.of(shape, clock)));
        open.push(new SpeakerSetup(SpeakerSetup.SIMULATED).open(folder.folder("speech"), clock));
        startTouched(clock);
    }

    /// The scanner listens, as at a kiosk all day; nobody is asked for a card or a rating.
    private void startTouched(InstantSource clock) throws IOException {
        var scanner =
                new ScannerSetup(at(SimulatedHallMain.SCANNER), ScannerModel.GM65, CodeSuffix.AUTO)
                        .open(clock);
        open.push(scanner);
        open.push(scanner.listen(_ -> {}));
        open.push(new IdCardSetup(at(SimulatedHallMain.READER)).open(clock));
        var keys = "5=AA05,4=AA04,3=AA03,2=AA02,1=AA01";
        open.push(
                RatingPadSetup.onLine(
                                at(SimulatedHallMain.PAD), keys, "none", new PadSignals("", "", ""))
                        .open(clock));
        var pins = new PinSetup(PinSetup.SIMULATED).open(clock);
        open.push(pins);
        pins.button(Wiring.parse("17:low"));
        pins.presence(Wiring.parse("22"));
        pins.lamp(Wiring.parse("27"));
    }

    private void end() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}

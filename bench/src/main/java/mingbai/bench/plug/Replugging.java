package mingbai.bench.plug;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;
import mingbai.bench.ground.Waiting;
import mingbai.device.line.LineAddress;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrintOutcome.Printed;
import mingbai.device.printer.PrintOutcome.Refused;
import mingbai.device.printer.PrinterTrouble;
import mingbai.device.printer.Slip;
import mingbai.device.printer.escpos.EscPosProfile;
import mingbai.device.printer.escpos.EscPosTicketPrinter;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A ticket printer whose cable is pulled and put back again and again: every slip with the cable
/// in is out, every one without it is refused, and nothing is held of the cables of before.
public final class Replugging {
    private static final Logger LOG = LoggerFactory.getLogger(Replugging.class);

    /// Threads and descriptors that come once and stay, such as the serial library's.
    private static final int WARMING_UP = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final double PERCENT = 100;
    private static final PrintOutcome NOT_THERE = new Refused(PrinterTrouble.NO_DEVICE);

    /// How a port is opened: by the serial library, or as a node of the kernel's.
    public enum Kind {
        SERIAL("serial:%s?baud=115200"),
        NODE("node:%s");

        private final String form;

        Kind(String form) {
            this.form = form;
        }

        LineAddress address(Path port) {
            return LineAddress.parse(form.formatted(port));
        }
    }

    /// What was counted, and how busy the process was while the cable was out, in percent of a
    /// core.
    public record Outcome(
            long printed, long refused, Holdings before, Holdings after, double percentAway) {}

    private Replugging() {}

    public static Outcome run(Path folder, Kind kind, int times, InstantSource clock)
            throws Exception {
        try (var paper = SimulatedTicketPrinter.start(folder.resolve("slips"));
                var cable = Cable.plugged(folder, paper.address());
                var printer =
                        new EscPosTicketPrinter(
                                kind.address(cable.port()), EscPosProfile.USUAL_80, clock)) {
            for (int i = 0; i < WARMING_UP; i++) {
                cycle(cable, printer);
            }
            printer.print(slip());
            Holdings before = Holdings.now();
            int printed = 0;
            int refused = 0;
            for (int i = 0; i < times; i++) {
                printed += printer.print(slip()) instanceof Printed ? 1 : 0;
                cable.pull();
                refused += printer.print(slip()).equals(NOT_THERE) ? 1 : 0;
                cable.plugIn();
            }
            printer.print(slip());
            return new Outcome(printed, refused, before, settled(before), away(cable));
        }
    }

    private static Slip slip() {
        return Slip.builder().text("A012").cut().build();
    }

    private static void cycle(Cable cable, EscPosTicketPrinter printer) throws Exception {
        printer.print(slip());
        cable.pull();
        printer.print(slip());
        cable.plugIn();
    }

    /// What ends late is waited for; what never ends is told.
    private static Holdings settled(Holdings before) throws Exception {
        try {
            Waiting.until("what ends late", PATIENCE, () -> within(before));
        } catch (TimeoutException e) {
            LOG.warn("More is held than before", e);
        }
        return Holdings.now();
    }

    private static boolean within(Holdings before) throws Exception {
        Holdings now = Holdings.now();
        return now.threads() <= before.threads() && now.descriptors() <= before.descriptors();
    }

    /// A driver that looks for its device without a pause would take a whole core.
    private static double away(Cable cable) throws Exception {
        cable.pull();
        Waiting.letPass(AWAY.dividedBy(5));
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = process.getProcessCpuTime();
        Waiting.letPass(AWAY);
        return PERCENT * (process.getProcessCpuTime() - before) / AWAY.toNanos();
    }
}

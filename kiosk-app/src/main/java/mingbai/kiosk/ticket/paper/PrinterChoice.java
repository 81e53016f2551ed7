package mingbai.kiosk.ticket.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import mingbai.device.line.LineAddress;
import mingbai.device.printer.TicketPrinter;
import mingbai.device.printer.escpos.EscPosProfile;
import mingbai.device.printer.escpos.EscPosTicketPrinter;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;

/// Opens the printer the configuration names: `simulated`, which draws slips into a folder, or a
/// line such as `tcp://192.168.1.50:9100` or `node:/dev/usb/lp0`.
public final class PrinterChoice implements AutoCloseable {
    public static final String SIMULATED = "simulated";

    private final PaperSlips slips;
    private final Runnable below;
    private final EscPosTicketPrinter printer;

    private PrinterChoice(PaperSlips slips, EscPosTicketPrinter printer, Runnable below) {
        this.slips = slips;
        this.printer = printer;
        this.below = below;
    }

    public static PrinterChoice open(
            String name, Path directory, InstantSource clock, Executor background)
            throws IOException {
        if (name.equals(SIMULATED)) {
            Files.createDirectories(directory);
            var paper = SimulatedTicketPrinter.start(directory);
            return on(paper.address(), clock, background, true, paper::close);
        }
        return on(LineAddress.parse(name), clock, background, false, () -> {});
    }

    private static PrinterChoice on(
            LineAddress line,
            InstantSource clock,
            Executor background,
            boolean simulated,
            Runnable below) {
        var printer = new EscPosTicketPrinter(line, EscPosProfile.USUAL_80, clock);
        return new PrinterChoice(new PaperSlips(printer, simulated, background), printer, below);
    }

    public PaperSlips slips() {
        return slips;
    }

    public TicketPrinter printer() {
        return printer;
    }

    @Override
    public void close() {
        printer.close();
        below.run();
    }
}

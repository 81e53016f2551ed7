package mingbai.kiosk.ticket.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import mingbai.device.printer.TicketPrinter;
import mingbai.device.printer.setup.PrinterSetup;

/// The ticket printer that the configuration names, opened. One that is simulated draws its slips
/// into a folder.
public record PrinterChoice(TicketPrinter printer, PaperSlips slips) implements AutoCloseable {
    public static PrinterChoice open(
            PrinterSetup setup, Path directory, InstantSource clock, Executor background)
            throws IOException {
        if (setup.simulated()) {
            Files.createDirectories(directory);
        }
        var printer = setup.open(directory, clock, UnaryOperator.identity());
        return new PrinterChoice(printer, new PaperSlips(printer, setup.simulated(), background));
    }

    @Override
    public void close() {
        printer.close();
    }
}

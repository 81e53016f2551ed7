package mingbai.device.printer.setup;

import mingbai.device.health.DeviceHealth;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Statistics;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TicketPrinter;
import mingbai.device.printer.escpos.EscPosTicketPrinter;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;

/// The real driver on a simulated printer of its own, which ends with it.
record DrawnTicketPrinter(SimulatedTicketPrinter machine, EscPosTicketPrinter driver)
        implements TicketPrinter {
    @Override
    public PrintOutcome print(Slip slip) {
        return driver.print(slip);
    }

    @Override
    public DeviceHealth health() {
        return driver.health();
    }

    @Override
    public PaperStatus paper() {
        return driver.paper();
    }

    @Override
    public Statistics statistics() {
        return driver.statistics();
    }

    @Override
    public void close() {
        driver.close();
        machine.close();
    }
}

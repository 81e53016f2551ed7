package mingbai.device.printer.escpos.answer;

import java.util.Optional;
import mingbai.device.health.PaperStatus;
import mingbai.device.printer.PrinterTrouble;

/// The four answers to `DLE EOT` 1 to 4 (Epson TM-U220A manual pp. 54 and 82; SNBC BTP-M300 pp. 32
/// and 34).
public record PrinterCondition(int printer, int cause, int error, int paperSensor) {

    /// What keeps it from printing, the most telling cause first.
    public Optional<PrinterTrouble> trouble() {
        if (bits(cause, 0x04)) {
            return Optional.of(PrinterTrouble.COVER_OPEN);
        }
        if (bits(cause, 0x20) || bits(paperSensor, 0x60)) {
            return Optional.of(PrinterTrouble.NO_PAPER);
        }
        if (bits(error, 0x08)) {
            return Optional.of(PrinterTrouble.CUTTER);
        }
        if (bits(error, 0x24) || bits(cause, 0x40)) {
            return Optional.of(PrinterTrouble.HARDWARE);
        }
        return bits(printer, 0x08) ? Optional.of(PrinterTrouble.OFFLINE) : Optional.empty();
    }

    public PaperStatus paper() {
        if (bits(cause, 0x20) || bits(paperSensor, 0x60)) {
            return PaperStatus.OUT;
        }
        return bits(paperSensor, 0x0C) ? PaperStatus.LOW : PaperStatus.FULL;
    }

    private static boolean bits(int value, int any) {
        return (value & any) != 0;
    }
}

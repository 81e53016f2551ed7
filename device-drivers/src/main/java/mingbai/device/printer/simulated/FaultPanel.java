package mingbai.device.printer.simulated;

import java.util.EnumSet;
import java.util.Set;

/// The faults that are on now, and what the printer's status bytes say about them.
final class FaultPanel {
    private static final byte[] NOISE = {0x55, (byte) 0xFF, 0x12, (byte) 0x91, 0x00, 0x16};

    private final Set<PrinterFault> faults = EnumSet.noneOf(PrinterFault.class);
    private boolean closed;

    synchronized void set(PrinterFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
        notifyAll();
    }

    synchronized Set<PrinterFault> now() {
        return EnumSet.copyOf(faults);
    }

    synchronized boolean has(PrinterFault fault) {
        return faults.contains(fault);
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /// Holds the print head while it cannot print; false when the printer is switched off.
    synchronized boolean awaitAble() throws InterruptedException {
        while (halted() && !closed) {
            wait();
        }
        return !closed;
    }

    private boolean halted() {
        return faults.contains(PrinterFault.NO_PAPER)
                || faults.contains(PrinterFault.COVER_OPEN)
                || faults.contains(PrinterFault.CUTTER_STUCK);
    }

    /// The answer to `DLE EOT n`.
    synchronized byte realTime(int n) {
        int value =
                switch (n) {
                    case 1 -> bit(halted(), 0x08);
                    case 2 ->
                            bit(has(PrinterFault.COVER_OPEN), 0x04)
                                    | bit(has(PrinterFault.NO_PAPER), 0x20)
                                    | bit(has(PrinterFault.CUTTER_STUCK), 0x40);
                    case 3 -> bit(has(PrinterFault.CUTTER_STUCK), 0x08);
                    default ->
                            bit(has(PrinterFault.PAPER_LOW), 0x0C)
                                    | bit(has(PrinterFault.NO_PAPER), 0x6C);
                };
        return (byte) (0x12 | value);
    }

    /// The answer to `GS r 1`.
    synchronized byte paperSensor() {
        return (byte)
                (bit(has(PrinterFault.PAPER_LOW), 0x03) | bit(has(PrinterFault.NO_PAPER), 0x0F));
    }

    /// The four bytes of automatic status.
    synchronized byte[] automatic() {
        int first = bit(halted(), 0x08) | bit(has(PrinterFault.COVER_OPEN), 0x20);
        int second = bit(has(PrinterFault.CUTTER_STUCK), 0x08);
        return new byte[] {(byte) (0x10 | first), (byte) second, paperSensor(), 0x0F};
    }

    /// The answer as it arrives at the other end.
    byte[] spoil(byte[] answer) {
        if (!has(PrinterFault.GARBAGE)) {
            return answer;
        }
        byte[] spoilt = new byte[NOISE.length + answer.length];
        System.arraycopy(NOISE, 0, spoilt, 0, NOISE.length);
        System.arraycopy(answer, 0, spoilt, NOISE.length, answer.length);
        return spoilt;
    }

    private static int bit(boolean on, int mask) {
        return on ? mask : 0;
    }
}

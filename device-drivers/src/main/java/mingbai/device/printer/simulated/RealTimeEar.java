package mingbai.device.printer.simulated;

import java.util.OptionalInt;

/// Hears `DLE EOT n` in whatever arrives, as a printer does even when it is out of paper.
final class RealTimeEar {
    private static final int DLE = 0x10;
    private static final int EOT = 0x04;

    private int beforeLast;
    private int last;

    /// The question's number when this byte completes one.
    OptionalInt hear(int value) {
        boolean asked = beforeLast == DLE && last == EOT && value >= 1 && value <= 4;
        beforeLast = last;
        last = value;
        return asked ? OptionalInt.of(value) : OptionalInt.empty();
    }
}

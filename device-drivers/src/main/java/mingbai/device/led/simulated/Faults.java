package mingbai.device.led.simulated;

import java.util.EnumSet;
import java.util.Set;

/// The faults that are on now.
public final class Faults {
    private static final byte[] NOISE = {0x13, (byte) 0xA5, 0x07, (byte) 0xFF, 0x5A, 0x00, 0x7E};

    private final Set<LedFault> faults = EnumSet.noneOf(LedFault.class);

    public synchronized boolean has(LedFault fault) {
        return faults.contains(fault);
    }

    synchronized void set(LedFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
    }

    /// The answer as it goes out under the present faults.
    byte[] spoil(byte[] answer) {
        if (has(LedFault.GARBAGE)) {
            return NOISE.clone();
        }
        byte[] spoilt = answer.clone();
        if (has(LedFault.WRONG_CHECKSUM) && answer.length > 2) {
            spoilt[spoilt.length - 3] ^= 0x10;
        }
        if (has(LedFault.NOISE)) {
            byte[] both = java.util.Arrays.copyOf(NOISE, NOISE.length + spoilt.length);
            System.arraycopy(spoilt, 0, both, NOISE.length, spoilt.length);
            return both;
        }
        return has(LedFault.HANGS_UP) ? java.util.Arrays.copyOf(spoilt, spoilt.length / 2) : spoilt;
    }
}

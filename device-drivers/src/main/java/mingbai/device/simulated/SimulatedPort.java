package mingbai.device.simulated;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mingbai.device.line.ByteLine;
import mingbai.device.line.LineException;

/// A port with a simulated device in it, which a driver opens as it would a real one.
public final class SimulatedPort implements ByteLine.Opener {
    private static final byte[] NOISE = {0x13, (byte) 0xA5, 0x07, (byte) 0xFF, 0x5A, 0x00, 0x7E};

    private final SimulatedPeer peer;
    private final Set<LineFault> faults = EnumSet.noneOf(LineFault.class);
    private Optional<LineEnd> end = Optional.empty();

    public SimulatedPort(SimulatedPeer peer) {
        this.peer = peer;
    }

    public synchronized void fault(LineFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
        if (fault == LineFault.UNPLUGGED && on) {
            cut();
        }
    }

    synchronized boolean has(LineFault fault) {
        return faults.contains(fault);
    }

    @Override
    public synchronized ByteLine open() throws IOException {
        if (has(LineFault.UNPLUGGED)) {
            throw new LineException(LineException.Reason.ABSENT, "the simulated cable is out");
        }
        cut();
        SimulatedLine line = new SimulatedLine(this);
        end = Optional.of(line);
        return line;
    }

    /// Puts the device on the far end of a real line, such as one of two pseudo-terminals.
    public AutoCloseable serve(ByteLine line) {
        ServedLine served = new ServedLine(this, line);
        synchronized (this) {
            end = Optional.of(served);
        }
        return served.start();
    }

    /// What the driver wrote.
    void take(byte[] bytes) {
        if (!has(LineFault.UNPLUGGED)) {
            peer.take(bytes).forEach(this::say);
        }
    }

    /// The device says something, asked or not.
    public synchronized void say(byte[] bytes) {
        if (has(LineFault.SILENT) || has(LineFault.UNPLUGGED)) {
            return;
        }
        byte[] spoilt = spoil(bytes);
        if (has(LineFault.DRIBBLES)) {
            for (byte each : spoilt) {
                end.ifPresent(to -> to.arrive(new byte[] {each}));
            }
        } else {
            end.ifPresent(to -> to.arrive(spoilt));
        }
        if (has(LineFault.HANGS_UP)) {
            cut();
        }
    }

    private byte[] spoil(byte[] said) {
        if (has(LineFault.GARBAGE)) {
            return NOISE.clone();
        }
        byte[] spoilt = said.clone();
        if (has(LineFault.WRONG_CHECKSUM) && spoilt.length > 0) {
            spoilt[spoilt.length - 1] ^= 0x10;
        }
        if (has(LineFault.NOISE)) {
            byte[] both = Arrays.copyOf(NOISE, NOISE.length + spoilt.length);
            System.arraycopy(spoilt, 0, both, NOISE.length, spoilt.length);
            return both;
        }
        return has(LineFault.HANGS_UP) ? Arrays.copyOf(spoilt, spoilt.length / 2) : spoilt;
    }

    private void cut() {
        end.ifPresent(LineEnd::end);
    }

    @Override
    public String toString() {
        return "simulated";
    }
}

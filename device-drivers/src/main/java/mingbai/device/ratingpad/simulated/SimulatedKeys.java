package mingbai.device.ratingpad.simulated;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.serial.PadChecksum;
import mingbai.device.ratingpad.serial.PadKeys;
import mingbai.device.ratingpad.serial.PadModel;
import mingbai.device.ratingpad.serial.PadSignals;
import mingbai.device.simulated.SimulatedPeer;
import mingbai.device.simulated.SimulatedPort;

/// A pad with five keys of two bytes and an exclusive or, which remembers what it was sent.
public final class SimulatedKeys implements SimulatedPeer {
    /// How it is to be configured.
    public static final PadModel MODEL =
            new PadModel(
                    PadKeys.hex("5=AA05,4=AA04,3=AA03,2=AA02,1=AA01"),
                    PadChecksum.XOR,
                    new PadSignals("55 01", "55 02", "55 03"));

    /// The newest of what it was sent.
    private static final int KEPT = 20;

    private final SimulatedPort port = new SimulatedPort(this);
    private final List<String> signals = new ArrayList<>();

    /// Where a driver finds it, and where the faults of the line are.
    public SimulatedPort port() {
        return port;
    }

    public void press(PadGrade grade) {
        byte key = (byte) grade.points();
        port.say(new byte[] {(byte) 0xAA, key, (byte) (0xAA ^ key)});
    }

    @Override
    public synchronized List<byte[]> take(byte[] bytes) {
        signals.add(HexFormat.ofDelimiter(" ").formatHex(bytes));
        if (signals.size() > KEPT) {
            signals.removeFirst();
        }
        return List.of();
    }

    /// What it was sent to light or speak, the oldest first.
    public synchronized List<String> signals() {
        return List.copyOf(signals);
    }
}

package mingbai.device.simulated;

import java.util.List;

/// A device's side of its protocol.
@FunctionalInterface
public interface SimulatedPeer {
    /// What it says to these bytes.
    List<byte[]> take(byte[] bytes);
}

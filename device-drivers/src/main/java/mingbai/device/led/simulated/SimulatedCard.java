package mingbai.device.led.simulated;

import java.util.List;

/// A card's side of its protocol: bytes in, bytes out, dots on its panel.
public interface SimulatedCard {
    /// A client comes; cards remember what they show, not who told them.
    Session connect(Faults faults);

    LedPanel panel();

    /// One client's conversation.
    interface Session {
        /// The answers these bytes bring about.
        List<byte[]> take(byte[] bytes);
    }
}

package mingbai.device.led.exchange;

import java.util.List;

/// Finds frames in arriving bytes, however they are cut, and skips what is none.
public interface Deframer<F> {
    /// The frames completed by these bytes.
    List<F> take(byte[] bytes);

    /// How many frames were dropped as damaged since the beginning.
    int damaged();
}

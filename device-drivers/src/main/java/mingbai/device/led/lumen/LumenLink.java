package mingbai.device.led.lumen;

import java.util.function.Function;
import mingbai.device.led.exchange.Deframer;
import mingbai.device.line.LineAddress;

/// Which framing a line needs, and the numbers that must equal the card's.
public record LumenLink(boolean network, int code, int screen) {
    /// The network code as cards leave the factory; to be checked with the maker's tool.
    public static final int FACTORY_CODE = 0xFFFFFFFF;

    public LumenLink {
        if (screen < 1 || screen > 255) {
            throw new IllegalArgumentException("screens are 1 to 254, 255 for any: " + screen);
        }
    }

    /// TCP or, on any other line, serial framing.
    public static LumenLink of(LineAddress address, int screen) {
        return new LumenLink(address instanceof LineAddress.Tcp, FACTORY_CODE, screen);
    }

    Deframer<LumenFrame> deframer() {
        return network ? new NetworkFraming(code) : new SerialFraming();
    }

    Function<LumenFrame, byte[]> framing() {
        return network ? new NetworkFraming(code)::encode : SerialFraming::encode;
    }
}

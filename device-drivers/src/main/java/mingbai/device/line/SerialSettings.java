package mingbai.device.line;

import java.util.Locale;

/// Speed, frame and flow control of a serial port.
public record SerialSettings(int baud, int data, Parity parity, int stop, Flow flow) {
    public static final SerialSettings USUAL =
            new SerialSettings(9600, 8, Parity.NONE, 1, Flow.NONE);

    /// The check bit after each character.
    public enum Parity {
        NONE,
        ODD,
        EVEN
    }

    /// Who may ask the other side to pause, and how.
    public enum Flow {
        NONE,
        RTSCTS,
        DTRDSR,
        XONXOFF
    }

    public SerialSettings {
        if (baud < 300 || baud > 4_000_000) {
            throw new BadLineAddress(
                    "baud", "is " + baud, "write the device's speed, such as baud=115200");
        }
        if (data != 7 && data != 8) {
            throw new BadLineAddress("data", "is " + data, "write data=8 or data=7");
        }
        if (stop != 1 && stop != 2) {
            throw new BadLineAddress("stop", "is " + stop, "write stop=1 or stop=2");
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "baud=%d&data=%d&parity=%s&stop=%d&flow=%s",
                baud,
                data,
                parity.name().toLowerCase(Locale.ROOT),
                stop,
                flow.name().toLowerCase(Locale.ROOT));
    }
}

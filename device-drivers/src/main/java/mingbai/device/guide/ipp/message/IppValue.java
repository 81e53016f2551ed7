package mingbai.device.guide.ipp.message;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import mingbai.device.led.exchange.Octets;

/// One value of an attribute: its tag (RFC 8010, 3.5.2) and its bytes.
public record IppValue(int tag, Octets bytes) {
    public static final int INTEGER = 0x21;
    public static final int BOOLEAN = 0x22;
    public static final int ENUM = 0x23;
    public static final int TEXT = 0x41;
    public static final int NAME = 0x42;
    public static final int KEYWORD = 0x44;
    public static final int URI = 0x45;
    public static final int CHARSET = 0x47;
    public static final int LANGUAGE = 0x48;
    public static final int MIME = 0x49;

    public static IppValue number(int tag, int number) {
        return new IppValue(
                tag, Octets.of(ByteBuffer.allocate(Integer.BYTES).putInt(number).array()));
    }

    public static IppValue word(int tag, String word) {
        return new IppValue(tag, Octets.of(word.getBytes(StandardCharsets.UTF_8)));
    }

    public static IppValue flag(boolean flag) {
        return new IppValue(BOOLEAN, Octets.of(new byte[] {(byte) (flag ? 1 : 0)}));
    }

    /// Of an integer or an enum.
    public OptionalInt number() {
        boolean numeric = (tag == INTEGER || tag == ENUM) && bytes.length() == Integer.BYTES;
        return numeric
                ? OptionalInt.of(ByteBuffer.wrap(bytes.bytes()).getInt())
                : OptionalInt.empty();
    }

    /// The bytes as UTF-8, whatever they are.
    public String word() {
        return new String(bytes.bytes(), StandardCharsets.UTF_8);
    }
}

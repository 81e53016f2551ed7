package mingbai.device.led.exchange;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;

/// Bytes that do not change, compared by what they are.
public final class Octets {
    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Octets of(byte[] bytes) {
        return new Octets(bytes.clone());
    }

    public static Octets of(ByteArrayOutputStream out) {
        return new Octets(out.toByteArray());
    }

    /// As documents print them, such as `A5 5A`; blanks are free.
    public static Octets hex(String text) {
        return new Octets(HexFormat.of().parseHex(text.replaceAll("\\s", "")));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    /// From 0 to 255.
    public int at(int index) {
        return bytes[index] & 0xFF;
    }

    public Octets from(int index) {
        return new Octets(Arrays.copyOfRange(bytes, index, bytes.length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }
}

package mingbai.device.ratingpad.serial;

import java.util.Locale;

/// What stands at the end of a pad's frame to check it.
public enum PadChecksum {
    NONE,
    /// The exclusive or of all bytes before it.
    XOR,
    /// Their sum, the low eight bits.
    SUM8;

    public static PadChecksum parse(String word) {
        for (PadChecksum each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "评价器校验有误 ratingpad.checksum \"" + word + "\": write none, xor or sum8");
    }

    int length() {
        return this == NONE ? 0 : 1;
    }

    /// The byte that belongs behind the bytes before `end`.
    byte over(byte[] bytes, int end) {
        int check = 0;
        for (int i = 0; i < end; i++) {
            check = this == XOR ? check ^ bytes[i] : check + bytes[i];
        }
        return (byte) check;
    }

    /// Whether the last byte is right.
    boolean right(byte[] frame) {
        return this == NONE
                || (frame.length > 1 && over(frame, frame.length - 1) == frame[frame.length - 1]);
    }
}

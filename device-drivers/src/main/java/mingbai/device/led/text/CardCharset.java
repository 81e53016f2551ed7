package mingbai.device.led.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Which characters a card's font holds, and how it wants them encoded.
public enum CardCharset {
    /// Letters of a teleprinter; what else comes becomes a space.
    ASCII(" "),
    /// 6,763 characters; both bytes are above A0, so no byte of a character looks like ASCII.
    GB2312("〓"),
    /// 21,003 characters, never the four-byte ones of GB 18030.
    GBK("〓"),
    /// Every character of Unicode's first plane; whether the card's font draws it, it cannot say.
    UNICODE("〓");

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String substitute;

    CardCharset(String substitute) {
        this.substitute = substitute;
    }

    /// What stands in place of a character the card cannot hold.
    public String substitute() {
        return substitute;
    }

    public boolean holds(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 0x20 && codePoint != 0x7F;
        }
        return switch (this) {
            case ASCII -> false;
            case GB2312 -> inTwoBytes(codePoint, 0xA1, 0xF7) && trail(codePoint) >= 0xA1;
            case GBK -> inTwoBytes(codePoint, 0x81, 0xFE);
            case UNICODE ->
                    Character.isBmpCodePoint(codePoint)
                            && !Character.isSurrogate((char) codePoint)
                            && !Character.isISOControl(codePoint);
        };
    }

    /// The bytes on the wire of a text this charset holds.
    public byte[] encode(String text) {
        return switch (this) {
            case ASCII -> text.getBytes(StandardCharsets.US_ASCII);
            // GB 18030's two-byte part is GBK; Java's own GBK lacks some of it.
            case GB2312, GBK -> text.getBytes(GB18030);
            case UNICODE -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static boolean inTwoBytes(int codePoint, int lowest, int highest) {
        byte[] bytes = bytes(codePoint);
        int lead = bytes[0] & 0xFF;
        return bytes.length == 2 && lead >= lowest && lead <= highest;
    }

    private static int trail(int codePoint) {
        return bytes(codePoint)[1] & 0xFF;
    }

    /// A lone half of a surrogate pair encodes as one question mark.
    private static byte[] bytes(int codePoint) {
        return Character.toString(codePoint).getBytes(GB18030);
    }
}

package mingbai.device.led.onbon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import mingbai.device.led.LedColor;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.text.CardCharset;
import mingbai.device.led.text.CardText;
import org.jspecify.annotations.Nullable;

/// Text for a card: our own escapes for font and colour, and nothing in the content that is one.
///
/// Not even a byte of a character may look like an escape: a card that scans bytes instead of
/// characters would obey the second byte of 乗 (81 5C).
final class OnbonText {
    private static final String ESCAPES = "\\[]|";
    private static final String HARMLESS = "＼［］｜";
    private static final byte[] LINE_FEED = {'\\', 'n'};

    private OnbonText() {}

    static CardText fit(String text, CardCharset charset) {
        return CardText.fit(text, charset, codePoint -> instead(codePoint, charset));
    }

    private static @Nullable String instead(int codePoint, CardCharset charset) {
        int escape = ESCAPES.indexOf(codePoint);
        if (escape >= 0) {
            return HARMLESS.substring(escape, escape + 1);
        }
        return codePoint >= 0x80 && charset.holds(codePoint) && looksLikeEscape(codePoint, charset)
                ? charset.substitute()
                : null;
    }

    private static boolean looksLikeEscape(int codePoint, CardCharset charset) {
        for (byte each : charset.encode(Character.toString(codePoint))) {
            if (ESCAPES.indexOf(each) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Font of 16, 24 or 32 dots and colour first, then the content; line feeds as the card's.
    static Octets bytes(CardText fit, int dots, LedColor color, CardCharset charset) {
        int font = dots / 8 - 2;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String style = "\\FO00" + font + "\\FE00" + font + "\\C" + number(color);
        out.writeBytes(style.getBytes(StandardCharsets.US_ASCII));
        boolean first = true;
        for (String line : fit.text().split("\n", -1)) {
            if (!first) {
                out.writeBytes(LINE_FEED);
            }
            out.writeBytes(charset.encode(line));
            first = false;
        }
        return Octets.of(out);
    }

    private static int number(LedColor color) {
        return switch (color) {
            case RED -> 1;
            case GREEN -> 2;
            case YELLOW -> 3;
            case BLUE -> 4;
            case CYAN -> 5;
            case MAGENTA -> 6;
            case WHITE -> 7;
        };
    }

    /// Digits one by one, as ticket numbers are called.
    static Octets spoken(CardText fit) {
        String text = "[n1]" + fit.text().replace('\n', ' ');
        return Octets.of(CardCharset.GBK.encode(text));
    }
}

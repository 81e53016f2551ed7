package mingbai.device.led.onbon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import mingbai.device.led.LedColor;
import mingbai.device.led.Substituted;
import mingbai.device.led.text.CardCharset;
import mingbai.device.led.text.CardText;
import org.junit.jupiter.api.Test;

class OnbonTextTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] PREFIX = "\\FO000\\FE000\\C1".getBytes(GB18030);

    private static byte[] bytes(String text) {
        CardText fit = OnbonText.fit(text, CardCharset.GBK);
        return OnbonText.bytes(fit, 16, LedColor.RED, CardCharset.GBK).bytes();
    }

    @Test
    void fontAndColourComeFirst() {
        assertArrayEquals("\\FO000\\FE000\\C1请A012".getBytes(GB18030), bytes("请A012"));
        CardText fit = OnbonText.fit("甲\n乙", CardCharset.GB2312);
        assertArrayEquals(
                "\\FO002\\FE002\\C3甲\\n乙".getBytes(GB18030),
                OnbonText.bytes(fit, 32, LedColor.YELLOW, CardCharset.GB2312).bytes());
    }

    @Test
    void whatWouldBeAnEscapeIsShownFullWidthAndReported() {
        CardText fit = OnbonText.fit("\\C2[n1]T|", CardCharset.GBK);
        assertEquals("＼C2［n1］T｜", fit.text());
        assertTrue(fit.substituted().contains(new Substituted("\\", "＼")));
        assertEquals(4, fit.substituted().size());
    }

    @Test
    void charactersWithoutTwoBytesBecomeTheGetaMark() {
        CardText fit = OnbonText.fit("㛃𬱖䶮", CardCharset.GBK);
        assertEquals("〓〓䶮", fit.text());
        assertEquals(
                List.of(new Substituted("㛃", "〓"), new Substituted("𬱖", "〓")), fit.substituted());
    }

    /// The second byte of 乗 is a backslash.
    @Test
    void aCharacterThatHidesAnEscapeIsReplaced() {
        assertEquals("〓", OnbonText.fit("乗", CardCharset.GBK).text());
    }

    @Test
    void contentNeverBecomesAControlCode() {
        Random random = new Random(20260401);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = bytes(anyText(random));
            for (int i = PREFIX.length; i < bytes.length; i++) {
                boolean lineFeed = bytes[i] == '\\' && i + 1 < bytes.length && bytes[i + 1] == 'n';
                assertTrue(lineFeed || "\\[]|".indexOf(bytes[i]) < 0, "round " + round);
                assertTrue((bytes[i] & 0xFF) >= 0x20, "round " + round);
            }
            byte[] spoken =
                    OnbonText.spoken(OnbonText.fit(anyText(random), CardCharset.GBK)).bytes();
            for (int i = 4; i < spoken.length; i++) {
                assertTrue("\\[]|".indexOf(spoken[i]) < 0, "round " + round);
            }
        }
    }

    /// A line feed is the only escape of ours in the content, and only for a line feed.
    @Test
    void escapesCountAsManyAsLineFeeds() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = anyText(random);
            String got = new String(bytes(text), GB18030).substring(PREFIX.length);
            long feeds = text.chars().filter(each -> each == '\n').count();
            assertEquals(feeds, got.chars().filter(each -> each == '\\').count());
        }
    }

    static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append("\\[]|\n\r\t\0\u001b".charAt(random.nextInt(9)));
                case 1 -> text.append((char) random.nextInt(0x80));
                case 2 -> text.appendCodePoint(0x4E00 + random.nextInt(0x51A5));
                case 3 -> text.append((char) random.nextInt(0x10000));
                default -> text.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return text.toString();
    }
}

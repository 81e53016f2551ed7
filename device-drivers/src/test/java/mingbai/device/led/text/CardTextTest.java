package mingbai.device.led.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import mingbai.device.led.Substituted;
import mingbai.device.led.text.CardText.Danger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTextTest {
    private static String fit(String text, CardCharset charset) {
        return CardText.fit(text, charset, Danger.NONE).text();
    }

    @Test
    void eachFontHoldsWhatItsStandardHolds() {
        assertEquals("请A012〓〓〓", fit("请A012镕䶮㛃", CardCharset.GB2312));
        assertEquals("请A012镕䶮〓", fit("请A012镕䶮㛃", CardCharset.GBK));
        assertEquals("请A012镕䶮㛃", fit("请A012镕䶮㛃", CardCharset.UNICODE));
        assertEquals("〓", fit("𬱖", CardCharset.UNICODE));
        assertEquals(" A012", fit("请A012", CardCharset.ASCII));
    }

    @Test
    void whatIsReplacedIsReportedOnceACharacter() {
        CardText fit = CardText.fit("㛃㛃𬱖", CardCharset.GBK, Danger.NONE);
        assertEquals(
                List.of(new Substituted("㛃", "〓"), new Substituted("𬱖", "〓")), fit.substituted());
        assertFalse(fit.whole());
        assertTrue(CardText.fit("请A012", CardCharset.GBK, Danger.NONE).whole());
    }

    @Test
    void controlCharactersAndMarksWithoutWidthGoWithoutATrace() {
        CardText fit =
                CardText.fit("甲\u0000\u001b\u200b\ufe0f乙\n丙\t丁", CardCharset.GBK, Danger.NONE);
        assertEquals("甲乙\n丙 丁", fit.text());
    }

    @ParameterizedTest
    @EnumSource(CardCharset.class)
    void whatIsFitIsHeldAndFitAgainUnchanged(CardCharset charset) {
        Random random = new Random(61);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x110000 : 0x3000));
            }
            String fit = fit(text.toString(), charset);
            assertTrue(fit.codePoints().allMatch(each -> each == '\n' || charset.holds(each)));
            assertEquals(fit, fit(fit, charset));
            int longest = charset == CardCharset.UNICODE ? 3 : 2;
            assertTrue(charset.encode(fit).length <= fit.length() * longest);
        }
    }
}

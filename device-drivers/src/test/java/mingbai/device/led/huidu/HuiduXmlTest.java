package mingbai.device.led.huidu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedStyle;
import mingbai.device.led.text.CardCharset;
import mingbai.device.led.text.CardText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HuiduXmlTest {
    private static final BoardShape SHAPE = new BoardShape(128, 32, BoardShape.Dots.RED_GREEN_BLUE);

    private static String programme(String text) {
        String fit = CardText.fit(text, CardCharset.UNICODE, CardText.Danger.NONE).text();
        LedArea area = LedArea.whole(SHAPE, text, LedStyle.standing(LedColor.RED, 16));
        return HuiduXml.call("G", "AddProgram", HuiduXml.programme(List.of(area), _ -> fit, SHAPE));
    }

    @Test
    void aCallReadsAsInTheMakersExample() {
        assertEquals(
                """
                <?xml version="1.0" encoding="utf-8"?><sdk guid="G"><in method="AddProgram">\
                <screen timeStamps="0"><program type="normal" id="0" guid="p1" name="hall" \
                flag="realtime"><backgroundMusic/><playControl count="1" disabled="false"/>\
                <area guid="a0" name="a0" alpha="255">\
                <rectangle x="0" y="0" width="128" height="32"/><resources>\
                <text guid="t0" name="t0" singleLine="false">\
                <style align="center" valign="middle"/><string>请A012号到3号窗口</string>\
                <font name="SimSun" size="16" color="#ff0000" bold="false" italic="false" \
                underline="false"/><effect in="0" inSpeed="4" out="0" outSpeed="4" duration="50"/>\
                </text></resources></area></program></screen></in></sdk>\
                """,
                programme("请A012号到3号窗口"));
    }

    @Test
    void theGreetingIsTheMakersOwn() {
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><sdk guid=\"##GUID\">"
                        + "<in method=\"GetIFVersion\"><version value=\"1000000\"/></in></sdk>",
                HuiduXml.greeting());
    }

    @Test
    void contentNeverBecomesMarkUp() throws Exception {
        Random random = new Random(31);
        for (int round = 0; round < 1_000; round++) {
            String text = anyText(random);
            Document document = parse(programme(text));
            assertEquals(1, document.getElementsByTagName("string").getLength());
            assertEquals(
                    CardText.fit(text, CardCharset.UNICODE, CardText.Danger.NONE).text(),
                    document.getElementsByTagName("string").item(0).getTextContent());
        }
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append("<>&'\"/]]>\n\0".charAt(random.nextInt(11)));
                case 1 -> text.append("</string>");
                case 2 -> text.append((char) random.nextInt(0x10000));
                default -> text.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return text.toString();
    }

    private static Document parse(String xml) throws Exception {
        return HuiduAnswer.factory()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void anAnswerWithADocumentTypeIsRefused() {
        assertEquals(
                Optional.empty(),
                HuiduAnswer.parse(
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + "<sdk guid=\"&x;\"><out method=\"m\" result=\"kSuccess\"/>"
                                + "</sdk>"));
        assertEquals(Optional.empty(), HuiduAnswer.parse("no XML"));
        assertTrue(
                HuiduAnswer.parse("<sdk guid=\"g\"><out method=\"m\" result=\"kSuccess\"/></sdk>")
                        .orElseThrow()
                        .success());
    }
}

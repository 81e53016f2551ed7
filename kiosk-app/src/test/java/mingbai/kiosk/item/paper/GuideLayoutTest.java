package mingbai.kiosk.item.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import mingbai.device.guide.GuidePart;
import mingbai.device.printer.SlipLine;
import mingbai.kiosk.item.paper.GuideText.Section;
import org.junit.jupiter.api.Test;

class GuideLayoutTest {
    private static GuideText guide(String line) {
        var bring = new Section("要带什么", List.of(line), true);
        return new GuideText("", false, "取水许可", List.of(bring), Optional.empty());
    }

    private static List<String> slip(GuideText guide) {
        return GuideLayout.slip(guide).lines().stream()
                .filter(SlipLine.Text.class::isInstance)
                .map(line -> ((SlipLine.Text) line).text())
                .toList();
    }

    @Test
    void eachLineOfATextIsALineOfThePaperAndTheFirstHasABox() {
        var guide = guide(" 营业执照\r\n\n身份证\u200e\u0007\u2028户口簿\t本人 ");
        assertEquals(List.of("取水许可", "要带什么", "□ 营业执照", "身份证", "户口簿 本人"), slip(guide));
        assertEquals(
                List.of(
                        new GuidePart.Heading("要带什么"),
                        new GuidePart.Tick("营业执照"),
                        new GuidePart.Paragraph("身份证"),
                        new GuidePart.Paragraph("户口簿 本人")),
                GuideLayout.sheet(guide).parts());
    }

    @Test
    void aLongTextLosesNothingNotEvenHalfACharacter() {
        var text = "一" + "𬬭".repeat(3_000);
        var lines = slip(guide(text));
        assertEquals("□ " + text, String.join("", lines.subList(2, lines.size())));
    }

    @Test
    void aTextWithoutEndIsCutAndSaysSo() {
        var lines = slip(guide("一行\n".repeat(5_000)));
        assertEquals(152, lines.size());
        assertTrue(lines.getLast().contains("未全部打印"));
        var parts = GuideLayout.sheet(guide("一行\n".repeat(5_000))).parts();
        assertEquals(401, parts.size());
    }

    @Test
    void aLongTitleGoesOnBelow() {
        var guide = new GuideText("", true, "取水许可".repeat(60), List.of(), Optional.empty());
        var sheet = GuideLayout.sheet(guide);
        assertEquals("取水许可".repeat(25), sheet.title());
        assertEquals(
                List.of(
                        new GuidePart.Heading("取水许可".repeat(25)),
                        new GuidePart.Heading("取水许可".repeat(10)),
                        new GuidePart.Paragraph("【演示 Demo】")),
                sheet.parts());
    }
}

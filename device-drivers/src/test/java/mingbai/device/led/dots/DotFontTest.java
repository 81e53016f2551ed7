package mingbai.device.led.dots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedStyle.Across;
import mingbai.device.led.LedStyle.Down;
import org.junit.jupiter.api.Test;

class DotFontTest {
    @Test
    void chineseIsSquareAndLatinHalfAsWide() {
        for (int height : new int[] {16, 24, 32}) {
            DotFont font = DotFont.of(height);
            assertEquals(height * 2 + height / 2 * 2, font.width("请到A1"));
            assertEquals(height, font.line("请").height());
            assertTrue(font.line("请").count() > height);
        }
    }

    @Test
    void everyDigitAndLetterLooksDifferent() {
        String shown = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        for (int height : new int[] {16, 24, 32}) {
            long different =
                    shown.codePoints()
                            .mapToObj(each -> DotFont.of(height).glyph(each).toString())
                            .distinct()
                            .count();
            assertEquals(shown.length(), different, "at " + height);
        }
    }

    @Test
    void neighboursInHalfCellsDoNotTouch() {
        for (int height : new int[] {16, 24, 32}) {
            for (int codePoint : "0123456789ABCDEFG".codePoints().toArray()) {
                Dots glyph = DotFont.of(height).glyph(codePoint);
                int left = 0;
                int right = 0;
                for (int y = 0; y < height; y++) {
                    left += glyph.lit(0, y) ? 1 : 0;
                    right += glyph.lit(glyph.width() - 1, y) ? 1 : 0;
                }
                assertTrue(
                        left == 0 || right == 0,
                        Character.toString(codePoint) + " fills its cell at " + height);
            }
        }
    }

    @Test
    void whatTheFontLacksIsTheGetaMarkAndRareNamesAreNot() {
        DotFont font = DotFont.of(16);
        assertEquals(font.line("〓"), font.line("\uE000"));
        assertNotEquals(font.line("〓"), font.line("㛃"));
        assertNotEquals(font.line("〓"), font.line("𬱖"));
        assertNotEquals(font.line("〓"), font.line("䶮"));
    }

    @Test
    void linesBreakAtTheAreasEdgeAndAtLineFeedsAndPagesFollow() {
        DotFont font = DotFont.of(16);
        assertEquals(List.of("请A0", "12到"), DotPages.lines("请A012到", 32, font));
        assertEquals(List.of("甲", "", "乙"), DotPages.lines("甲\n\n乙", 32, font));
        LedStyle style = LedStyle.standing(LedColor.RED, 16).with(Across.LEFT, Down.TOP);
        List<Dots> pages = DotPages.of("一二三四五", 32, 32, style);
        assertEquals(2, pages.size());
        Dots last = new Dots(32, 32);
        last.stamp(font.line("五"), 0, 0);
        assertEquals(last, pages.getLast());
    }
}

package mingbai.display.marquee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自2026年8月1日起，婚姻登记窗口（31号、32号窗口）办公时间调整",
                "Pneumonoultramicroscopicsilicovolcanoconiosis without any place to break it",
                "𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋𠀌𠀍𠀎𠀏𠀐𠀑𠀒𠀓𠀔𠀕",
                "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301",
                "汉字 with English ꆈꌠꁱꂷ and العربية عشرة mixed 汉字汉字汉字汉字"
            })
    void piecesPutTogetherAreTheLineAndNoCharacterIsCut(String line) {
        var pieces = Pieces.of(line);
        assertEquals(line, String.join("", pieces));
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int at = 0;
        for (var piece : pieces) {
            assertTrue(characters.isBoundary(at), "cut through a character at " + at);
            assertTrue(piece.length() <= Pieces.LONGEST + 1, piece);
            at += piece.length();
        }
    }

    @Test
    void controlCharactersAndLineEndsDoNotReachTheLine() {
        assertEquals("甲 乙 丙", MarqueeText.clean(" 甲\r\n乙\u202E\u0007丙\u2028"));
    }
}

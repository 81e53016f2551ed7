package mingbai.rules.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import mingbai.fonts.Faces;
import mingbai.fonts.HallFonts;
import mingbai.fonts.LevelThree;
import mingbai.fonts.RareFonts;
import mingbai.rules.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HallFontsTest {
    private static final int CHARACTERS_OF_GB_2312 = 6763;

    /// GB 2312, level 1: rows 16 to 55.
    private static final int FREQUENT_CHARACTERS = 3755;

    private static final int PART_OF_THE_FILE = 1_500_000;

    @ParameterizedTest
    @EnumSource
    void everyCharacterOfGb2312IsDrawn(HallFonts font) throws IOException {
        var file = TrueType.read(font.open());
        var gb2312 = Charset.forName("GB2312").newEncoder();
        var hanzi =
                IntStream.rangeClosed(0x4E00, 0x9FFF)
                        .filter(c -> gb2312.canEncode((char) c))
                        .boxed()
                        .toList();
        assertEquals(CHARACTERS_OF_GB_2312, hanzi.size());
        assertEquals(List.of(), hanzi.stream().filter(c -> !file.draws(c)).toList());
    }

    /// A screen maps its fonts, and what lies between two characters comes into memory with them.
    @ParameterizedTest
    @EnumSource
    void theFrequentCharactersLieTogether(HallFonts font) throws IOException {
        var file = TrueType.read(font.open());
        var gb2312 = Charset.forName("GB2312");
        var frequent =
                IntStream.rangeClosed(0x4E00, 0x9FFF)
                        .filter(c -> {
                            int row = Character.toString(c).getBytes(gb2312)[0] & 0xFF;
                            return row >= 0xB0 && row <= 0xD7;
                        })
                        .boxed()
                        .toList();
        assertEquals(FREQUENT_CHARACTERS, frequent.size());
        assertEquals(
                List.of(),
                frequent.stream().filter(c -> file.outlineEnd(c) > PART_OF_THE_FILE).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theOutlinesCanBePutIntoAPdf(HallFonts font) throws IOException {
        assertTrue(TrueType.read(font.open()).hasGlyfOutlines());
    }

    @ParameterizedTest
    @EnumSource
    void aCharacterNoFontHasIsNotDrawn(HallFonts font) throws IOException {
        assertFalse(TrueType.read(font.open()).draws(0x10FFFF));
    }

    @Test
    void everyCharacterOfGb18030LevelThreeHasAGlyphInTheChain() {
        var drawn = new BitSet();
        for (var font : HallFonts.values()) {
            drawn.or(font.characters());
        }
        for (var rare : RareFonts.values()) {
            assertTrue(rare.file().isPresent(), rare + ": install the package fonts-hanazono");
            drawn.or(rare.characters());
        }
        assertEquals(LevelThree.COUNT, LevelThree.all().distinct().count());
        assertEquals(List.of(), LevelThree.all().filter(c -> !drawn.get(c)).boxed().toList());
    }

    @Test
    void slipsAndBoardsPaintEveryCharacterOfGb18030LevelThree() {
        var painted =
                LevelThree.all()
                        .filter(c -> {
                            var text = Character.toString(c);
                            return Faces.of(text, true).canDisplayUpTo(text) < 0;
                        });
        assertEquals(LevelThree.COUNT, painted.count());
    }

    @Test
    void theLicenceTravelsWithTheFonts() {
        var licence = "hall-fonts/src/main/resources/mingbai/fonts/OFL.txt";
        assertTrue(Project.here().read(licence).contains("SIL OPEN FONT LICENSE Version 1.1"));
    }
}

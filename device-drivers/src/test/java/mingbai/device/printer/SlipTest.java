package mingbai.device.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a slip takes and refuses, and how wide its text is.
class SlipTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0010\u0004\u0001",
                "A\u001b@",
                "A\nB",
                "\u0000",
                "\u007f",
                "\u0085",
                "\u2028",
                "\u202eB",
                "\ud83d"
            })
    void textCanNeverBecomeACommand(String text) {
        assertThrows(IllegalArgumentException.class, () -> Slip.builder().text(text));
        assertThrows(IllegalArgumentException.class, () -> Slip.builder().row("A", text));
        assertThrows(IllegalArgumentException.class, () -> Slip.builder().qr(text));
    }

    @Test
    void aCodeHoldsAsciiOnly() {
        assertThrows(IllegalArgumentException.class, () -> Slip.builder().qr("号"));
        assertThrows(IllegalArgumentException.class, () -> Slip.builder().qr(""));
        assertThrows(IllegalArgumentException.class, () -> Slip.builder().qr("A".repeat(513)));
    }

    @Test
    void anEmptySlipIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Slip.builder().build());
    }

    @Test
    void chineseIsTwoColumnsWideWhateverItsLengthInJava() {
        assertEquals(4, TextColumns.of("A001"));
        assertEquals(18, TextColumns.of("嵩明县政务服务中心"));
        assertEquals(2, TextColumns.of("𬱖"));
        assertEquals(2, TextColumns.of("㛃"));
        assertEquals(2, TextColumns.of("×"));
        assertEquals(2, TextColumns.of("“"));
        assertEquals(1, TextColumns.of("ñ"));
        assertEquals(1, TextColumns.of("n\u0303"));
    }

    @Test
    void linesBreakBetweenChineseCharactersButNotInsideWords() {
        assertEquals(List.of("政务服", "务中心"), TextColumns.wrap("政务服务中心", 6));
        assertEquals(List.of("请到", "A001窗", "口"), TextColumns.wrap("请到 A001窗口", 6));
        assertEquals(List.of("ABCDEF", "GH"), TextColumns.wrap("ABCDEFGH", 6));
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        assertEquals(List.of("请排", "队。"), TextColumns.wrap("请排队。", 6));
    }

    @Test
    void everyWrappedLineFitsAndNothingIsLost() {
        String text = "过号请到咨询台重新排队，Tel 12345（9:00-17:00）。𬱖㛃×“号”";
        for (int columns = 2; columns < 60; columns++) {
            int width = columns;
            List<String> lines = TextColumns.wrap(text, columns);
            assertTrue(lines.stream().allMatch(line -> TextColumns.of(line) <= width));
            assertEquals(
                    text.replace(" ", ""), String.join("", lines).replace(" ", ""), "" + columns);
        }
    }
}

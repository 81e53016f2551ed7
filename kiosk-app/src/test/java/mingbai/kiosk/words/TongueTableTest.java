package mingbai.kiosk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TongueTableTest {
    private static final Phrase TICKET = Phrase.of("取号", "Take a ticket");
    private static final Phrase RATING = Phrase.of("评价", "Rate your visit");

    @TempDir Path folder;

    private List<Tongue> read(String... lines) throws Exception {
        Files.write(folder.resolve("fr.words"), List.of(lines));
        return TongueTable.readAll(folder.toString());
    }

    @Test
    void aPhraseOfTheTableStandsFirstWithChineseBelow() throws Exception {
        var french = read("Français", "Take a ticket = Prendre un ticket").getFirst();
        assertEquals("Français", french.name());
        assertEquals("Prendre un ticket", TICKET.first(french));
        assertEquals("取号", TICKET.second(french));
    }

    @Test
    void whatTheTableLacksStaysEnglish() throws Exception {
        assertEquals("Rate your visit", RATING.first(read("Français").getFirst()));
    }

    @Test
    void chineseStandsFirstWithEnglishBelow() {
        assertEquals("取号", TICKET.first(Tongue.CHINESE));
        assertEquals("Take a ticket", TICKET.second(Tongue.CHINESE));
    }

    @Test
    void aLineThatSaysNothingIsNamed() {
        var refused = assertThrows(IllegalArgumentException.class, () -> read("Français", "oui"));
        assertEquals("fr.words: 'oui' is not English = translation", refused.getMessage());
    }
}

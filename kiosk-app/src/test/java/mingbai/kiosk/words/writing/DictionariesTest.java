package mingbai.kiosk.words.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingbai.kiosk.sample.SampleStrokes;
import org.junit.jupiter.api.Test;

class DictionariesTest {
    private final Dictionaries dictionaries =
            new Dictionaries(Optional.of(SampleStrokes.PINYIN), Optional.of(SampleStrokes.FILE));

    private List<String> words(Script script, String keys) {
        return dictionaries.candidates(new Draft("", script, keys, 0)).stream()
                .map(Candidate::word)
                .toList();
    }

    @Test
    void whatIsSpelledExactlySoComesFirstThenLongerThenShorterAndTheLettersLast() {
        assertEquals(List.of("服务", "服务台", "服", "副", "fuwu"), words(Script.PINYIN, "fuwu"));
        assertEquals(List.of("好", "号", "hao"), words(Script.PINYIN, "hao"));
    }

    @Test
    void theFirstLettersOfTheSyllablesAreEnough() {
        assertEquals(List.of("服务", "fw"), words(Script.PINYIN, "fw"));
        assertEquals(List.of("窗口", "ck"), words(Script.PINYIN, "ck"));
    }

    @Test
    void hardlyWrittenCharactersAreLeftOut() {
        assertEquals(List.of("han"), words(Script.PINYIN, "han"));
    }

    @Test
    void strokesBecomeCharacters() {
        assertTrue(words(Script.STROKES, "一丨").contains("可"));
    }

    @Test
    void withoutTablesOnlyDigitsAndSignsAreOffered() {
        assertEquals(List.of(Script.SIGNS), Dictionaries.NONE.scripts());
        var gone = new PinyinFile(Path.of("nowhere.yaml"));
        var none = new Dictionaries(Optional.of(gone), Optional.empty());
        var draft = new Draft("", Script.PINYIN, "hao", 0);
        assertEquals(List.of(new Candidate("hao", 3)), none.candidates(draft));
    }

    @Test
    void aCandidateTakesUpItsKeysAndTheOthersStay() {
        var draft = new Draft("请", Script.PINYIN, "fuwutai", 0);
        assertEquals(
                new Draft("请服务", Script.PINYIN, "tai", 0),
                draft.choose(new Candidate("服务", 4), 150));
        assertEquals(draft, draft.choose(new Candidate("服务", 4), 2), "too long");
        assertEquals("", draft.with(Script.SIGNS).erase().text());
    }
}

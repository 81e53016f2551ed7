package mingbai.kiosk.find.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleStrokes;
import mingbai.kiosk.words.writing.StrokeFile;
import mingbai.kiosk.words.writing.Strokes;
import mingbai.kiosk.words.writing.Strokes.Written;
import org.junit.jupiter.api.Test;

class StrokesTest {
    private final Strokes strokes =
            new Strokes(
                    Stream.of(
                            new Written("可", "hszhs"),
                            new Written("人", "pn"),
                            new Written("会", "pnhhzn"),
                            new Written("会", "pnhhzz"),
                            new Written("工", "hsh")));

    @Test
    void charactersThatBeginSoAreOfferedTheShortestFirst() {
        assertEquals(List.of("人", "会"), strokes.beginning("丿丶", 9));
        assertEquals(List.of("工", "可"), strokes.beginning("一丨", 9));
        assertEquals(List.of("工"), strokes.beginning("一丨", 1));
        assertEquals(List.of(), strokes.beginning("乛", 9));
        assertEquals(List.of(), strokes.beginning("", 9));
    }

    @Test
    void onlyCharactersOfItemsAreOffered() {
        var directory = new Directory(SampleHall.content(), Optional.of(SampleStrokes.FILE));
        assertTrue(directory.knowsStrokes());
        assertEquals(List.of("食"), directory.characters("丿丶丶", 9));
        assertEquals(List.of(), directory.characters("丿丶一一乛", 9), "no item's name has 会");
    }

    @Test
    void aTableThatIsGoneOffersNothing() {
        var gone = new StrokeFile(Path.of("nowhere.yaml"));
        assertEquals(List.of(), gone.read(Set.of((int) '人')).beginning("丿", 9));
    }
}

package mingbai.kiosk.words.writing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Characters by the order of their strokes, of five kinds: 一 h, 丨 s, 丿 p, 丶 n, 乛 z.
public final class Strokes {
    static final String KEYS = "一丨丿丶乛";
    private static final String CODES = "hspnz";

    private final List<Written> characters;

    public Strokes(Stream<Written> characters) {
        this.characters =
                characters
                        .sorted(
                                Comparator.comparingInt((Written w) -> w.strokes().length())
                                        .thenComparing(Written::strokes)
                                        .thenComparing(Written::character))
                        .toList();
    }

    /// A character and its strokes; one that is written in two ways is there twice.
    public record Written(String character, String strokes) {}

    /// `typed` is in the signs of the keyboard.
    public List<String> beginning(String typed, int most) {
        if (typed.isEmpty()) {
            return List.of();
        }
        var code = coded(typed);
        return characters.stream()
                .filter(w -> w.strokes().startsWith(code))
                .map(Written::character)
                .distinct()
                .limit(most)
                .toList();
    }

    private static String coded(String typed) {
        var code = new StringBuilder();
        typed.chars()
                .map(KEYS::indexOf)
                .filter(at -> at >= 0)
                .forEach(at -> code.append(CODES.charAt(at)));
        return code.toString();
    }
}

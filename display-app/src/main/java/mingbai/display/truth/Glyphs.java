package mingbai.display.truth;

import java.util.stream.Collectors;
import mingbai.fonts.HallFonts;

/// Which characters nobody can read since no font of this machine has them.
final class Glyphs {
    private static final int MOST = 20;

    private Glyphs() {}

    /// Those of a text, each once; blanks and what is never drawn do not count.
    static String missing(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .distinct()
                .filter(c -> !HallFonts.drawable(c))
                .limit(MOST)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

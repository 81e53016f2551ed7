package mingbai.device.guide.pdf;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import mingbai.fonts.LevelThree;
import mingbai.fonts.RareFonts;

/// Which of the fonts for rare characters draws one; looked up once, and only where one comes.
final class RareCharacters {
    private static final Map<RareFonts, BitSet> KNOWN = read();

    private RareCharacters() {}

    private static Map<RareFonts, BitSet> read() {
        Map<RareFonts, BitSet> known = new EnumMap<>(RareFonts.class);
        for (RareFonts font : RareFonts.values()) {
            known.put(font, font.characters());
        }
        return known;
    }

    static Optional<RareFonts> fontOf(int codePoint) {
        return LevelThree.has(codePoint)
                ? KNOWN.entrySet().stream()
                        .filter(each -> each.getValue().get(codePoint))
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }
}

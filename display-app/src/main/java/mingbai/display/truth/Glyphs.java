package mingbai.display.truth;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.stream.Collectors;
import mingbai.fonts.HallFonts;

/// Which characters the bundled font has, read from its own table (OpenType, `cmap` format 12).
public final class Glyphs {

    private static final int CMAP = 0x636D6170;
    private static final int GROUPS = 12;

    private final BitSet has = new BitSet();

    /// Reads the font; nothing is drawn.
    public static Glyphs bundled() throws IOException {
        try (var stream = HallFonts.REGULAR.open()) {
            return new Glyphs(ByteBuffer.wrap(stream.readAllBytes()));
        }
    }

    private Glyphs(ByteBuffer font) throws IOException {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            if (font.getInt(at) == CMAP) {
                read(font, font.getInt(at + 8));
                return;
            }
        }
        throw new IOException("the bundled font has no table of characters");
    }

    private void read(ByteBuffer font, int cmap) {
        int encodings = font.getShort(cmap + 2);
        for (int i = 0; i < encodings; i++) {
            int table = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(table) == GROUPS) {
                int groups = font.getInt(table + 12);
                for (int g = 0; g < groups; g++) {
                    int at = table + 16 + 12 * g;
                    has.set(font.getInt(at), font.getInt(at + 4) + 1);
                }
            }
        }
    }

    public boolean has(int codePoint) {
        return has.get(codePoint);
    }

    /// The characters of a text that the bundled font lacks, each once; blanks do not count.
    public String missing(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT && !has(c))
                .distinct()
                .limit(20)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

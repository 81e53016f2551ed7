package mingbai.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;

/// The bundled TrueType fonts: Noto Sans SC, under the SIL Open Font License.
public enum HallFonts {
    REGULAR("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf");

    /// The family name inside both files.
    public static final String FAMILY = "Noto Sans SC";

    private final String file;

    HallFonts(String file) {
        this.file = file;
    }

    /// A fresh stream of the whole font file; the caller closes it.
    public InputStream open() {
        return Objects.requireNonNull(HallFonts.class.getResourceAsStream(file), file);
    }

    /// Whether both weights have a glyph for a character, so that no screen, slip or page shows a
    /// box in its place.
    public static boolean drawable(int codePoint) {
        return Drawn.BY_ALL.get(codePoint);
    }

    /// Read once, and only where somebody asks: a screen never does.
    private static final class Drawn {
        static final BitSet BY_ALL = byAll();

        private static BitSet byAll() {
            var all = characters(REGULAR);
            all.and(characters(BOLD));
            return all;
        }

        private static BitSet characters(HallFonts font) {
            try (var in = font.open()) {
                return CharacterMap.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled font " + font.file, e);
            }
        }
    }
}

package mingbai.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

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

    /// The font as a file, for a program started with `-Dmingbai.fonts=FOLDER`. A screen maps it as
    /// it is; a resource it would have to unpack and copy at each start.
    public Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("mingbai.fonts"))
                .map(folder -> Path.of(folder, file))
                .filter(Files::isReadable);
    }

    /// A fresh stream of the whole font file; the caller closes it.
    public InputStream open() throws IOException {
        var unpacked = file();
        return unpacked.isPresent()
                ? Files.newInputStream(unpacked.get())
                : Objects.requireNonNull(HallFonts.class.getResourceAsStream(file), file);
    }

    /// Makes both known to a toolkit: `mapped` takes the address of a file and says whether it
    /// could be used, `copied` takes the bytes where there is no such file.
    public static void load(Predicate<String> mapped, Consumer<InputStream> copied) {
        for (var font : values()) {
            if (font.file().filter(file -> mapped.test("file:" + file)).isEmpty()) {
                try (var bytes = font.open()) {
                    copied.accept(bytes);
                } catch (IOException e) {
                    throw new UncheckedIOException("the bundled font " + font.file, e);
                }
            }
        }
    }

    /// Whether a character can be shown: both weights have a glyph for it, or the fonts for rare
    /// characters, which every screen's machine has.
    public static boolean drawable(int codePoint) {
        return Drawn.BY_ALL.get(codePoint) || LevelThree.has(codePoint);
    }

    /// Which characters this font has a glyph for.
    public BitSet characters() {
        return Drawn.characters(this);
    }

    /// Read once, and only where somebody asks.
    private static final class Drawn {
        static final BitSet BY_ALL = byAll();

        private static BitSet byAll() {
            var all = characters(REGULAR);
            all.and(characters(BOLD));
            return all;
        }

        private static BitSet characters(HallFonts font) {
            try (var in = font.open()) {
                return CharacterMap.of(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled font " + font.file, e);
            }
        }
    }
}

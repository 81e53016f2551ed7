package mingbai.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/// The fonts for what the bundled ones lack: Hanazono Mincho, of Debian's package `fonts-hanazono`,
/// which is installed with every screen. Its strokes are another style, so it comes last.
public enum RareFonts {
    HANA_A("HanaMinA.ttf"),
    HANA_B("HanaMinB.ttf");

    private static final Path FOLDER = Path.of("/usr/share/fonts/truetype/hanazono");

    private final String file;

    RareFonts(String file) {
        this.file = file;
    }

    /// Where it is, on a machine that has it.
    public Optional<Path> file() {
        return Optional.of(FOLDER.resolve(file)).filter(Files::isReadable);
    }

    /// Which characters it has a glyph for; none where it is not installed.
    public BitSet characters() {
        return file().map(RareFonts::read).orElseGet(BitSet::new);
    }

    private static BitSet read(Path font) {
        try (var in = Files.newInputStream(font)) {
            return CharacterMap.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + font, e);
        }
    }
}

package mingbai.fonts;

import java.io.InputStream;
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
}

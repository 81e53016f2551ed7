package mingbai.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The same fonts as AWT has them, for what is painted into dots: slips and LED boards.
public final class Faces {
    private static final Font REGULAR = bundled(HallFonts.REGULAR);
    private static final Font BOLD = bundled(HallFonts.BOLD);

    private Faces() {}

    /// Fifty megabytes that most machines never need.
    private static final class Rare {
        static final List<Font> FACES = installed();

        private static List<Font> installed() {
            var faces = new ArrayList<Font>();
            for (var rare : RareFonts.values()) {
                rare.file().ifPresent(file -> faces.add(read(file.toFile())));
            }
            return List.copyOf(faces);
        }

        private static Font read(java.io.File file) {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("the font " + file + " cannot be read", e);
            }
        }
    }

    private static Font bundled(HallFonts font) {
        try (var file = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("bundled font " + font + " cannot be read", e);
        }
    }

    /// The first face that has all of a text; the bundled one where none has.
    public static Font of(String text, boolean bold) {
        var usual = bold ? BOLD : REGULAR;
        if (usual.canDisplayUpTo(text) < 0) {
            return usual;
        }
        return text.codePoints().noneMatch(LevelThree::has)
                ? usual
                : Rare.FACES.stream()
                        .filter(face -> face.canDisplayUpTo(text) < 0)
                        .findFirst()
                        .orElse(usual);
    }
}

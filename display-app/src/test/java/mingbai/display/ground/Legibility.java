package mingbai.display.ground;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import mingbai.display.Gallery;
import mingbai.fonts.HallFonts;

/// Finds words that nobody could read: cut off at an edge, written over others, without a glyph.
public final class Legibility {

    private static final Font GLYPHS = glyphs();

    private Legibility() {}

    public static List<String> of(Scene scene) {
        var wrong = new ArrayList<String>();
        var texts = Gallery.texts(scene.getRoot());
        texts.forEach(t -> t.setBoundsType(TextBoundsType.VISUAL));
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (GLYPHS.canDisplayUpTo(text.getText().replace("\n", "")) >= 0) {
                wrong.add("no glyph for all of: " + text.getText());
            }
            if (outside(bounds(text), scene)) {
                wrong.add("cut off: " + text.getText() + " at " + bounds(text));
            }
            for (var other : texts.subList(i + 1, texts.size())) {
                if (overlap(bounds(text), bounds(other))) {
                    wrong.add("overlap: " + text.getText() + " / " + other.getText());
                }
            }
        }
        return wrong;
    }

    private static Bounds bounds(Text text) {
        return text.localToScene(text.getBoundsInLocal());
    }

    private static boolean outside(Bounds b, Scene scene) {
        return b.getMinX() < 0
                || b.getMinY() < 0
                || b.getMaxX() > scene.getWidth()
                || b.getMaxY() > scene.getHeight();
    }

    private static boolean overlap(Bounds a, Bounds b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return width > 1 && height > 1;
    }

    private static Font glyphs() {
        try (var stream = HallFonts.REGULAR.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font is no font", e);
        }
    }
}

package mingbai.kiosk.look;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import mingbai.fonts.HallFonts;

/// The typeface of the kiosk.
public final class Type {
    /// Of what loading gives, which nobody uses.
    private static final double SIZE = 16;

    private Type() {}

    /// Makes the bundled fonts known; to be called once before anything is drawn.
    public static void load() {
        HallFonts.load(
                address -> Font.loadFont(address, SIZE) != null,
                bytes -> Font.loadFont(bytes, SIZE));
    }

    /// Looked up by family, as only then a rare character falls back to another font.
    public static Font of(boolean bold, double pixels) {
        return Font.font(HallFonts.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, pixels);
    }
}

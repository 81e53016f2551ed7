package mingbai.display.look;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import mingbai.fonts.HallFonts;

/// The typeface of every display.
public final class Type {

    /// How far above the baseline the middle of digits, capitals and Han characters is, in ems.
    public static final double MIDDLE = 0.37;

    /// Of what loading gives, which nobody uses.
    private static final double SIZE = 16;

    private Type() {}

    /// Makes the bundled fonts known. Fonts must then be looked up by family, as the fonts that
    /// loading returns fall back to no other for a rare character.
    public static void load() {
        HallFonts.load(
                address -> Font.loadFont(address, SIZE) != null,
                bytes -> Font.loadFont(bytes, SIZE));
    }

    public static Font of(boolean heavy, double pixels) {
        return Font.font(HallFonts.FAMILY, heavy ? FontWeight.BOLD : FontWeight.NORMAL, pixels);
    }
}

package mingbai.kiosk.look;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;

/// How the colours are mixed: as they are, or in high contrast (高对比), light on black with one
/// yellow for what to press.
final class Scheme {
    private static final String YELLOW = "#FFDB3A";

    static final Scheme WARM = new Scheme(Map.of(), Map.of());
    static final Scheme STARK = new Scheme(starkInks(), starkGrounds());

    private final Map<Color, Color> inks;
    private final Map<Color, Color> grounds;

    private Scheme(Map<Color, Color> inks, Map<Color, Color> grounds) {
        this.inks = inks;
        this.grounds = grounds;
    }

    /// A colour as letters, lines and icons have it.
    Color ink(Color usual) {
        return inks.getOrDefault(usual, usual);
    }

    /// A colour as a surface has it.
    Color ground(Color usual) {
        return grounds.getOrDefault(usual, usual);
    }

    private static Map<Color, Color> starkInks() {
        var yellow = Color.web(YELLOW);
        var inks = new HashMap<Color, Color>();
        for (var dark : new Color[] {Ink.TEXT, Ink.MUTED, Ink.DEEP, Ink.HAIRLINE, Ink.DEEP_LINE}) {
            inks.put(dark, Color.WHITE);
        }
        for (var accent :
                new Color[] {
                    Ink.TEAL, Ink.CINNABAR, Ink.WARNING, Ink.LEAF, Ink.AMBER, Ink.AMBER_LINE
                }) {
            inks.put(accent, yellow);
        }
        inks.put(Ink.ON_DEEP, Color.WHITE);
        inks.put(Ink.MUTED_ON_DEEP, Color.WHITE);
        inks.put(Ink.DEEP_EDGE, Color.WHITE);
        inks.put(Color.WHITE, Color.BLACK);
        return inks;
    }

    private static Map<Color, Color> starkGrounds() {
        var grounds = new HashMap<Color, Color>();
        for (var pale :
                new Color[] {
                    Ink.PAPER,
                    Ink.CARD,
                    Ink.SAND,
                    Ink.MIST,
                    Ink.DEEP,
                    Ink.AMBER_MIST,
                    Ink.CINNABAR_MIST,
                    Ink.HAIRLINE
                }) {
            grounds.put(pale, Color.BLACK);
        }
        grounds.put(Ink.VEIL, Color.web("#000000", 0.86));
        grounds.put(Ink.TEAL, Color.web("#00495A"));
        grounds.put(Ink.LEAF, Color.web("#00491F"));
        grounds.put(Ink.CINNABAR, Color.web(YELLOW));
        grounds.put(Ink.GOLD, Color.web("#4A3A00"));
        return grounds;
    }
}

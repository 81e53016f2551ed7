package mingbai.kiosk.look;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import mingbai.kiosk.words.Phrase;

/// Small labels on a tinted ground.
public final class Chip {
    public static final Phrase MISSING = Phrase.of("待补充", "To be added");

    private Chip() {}

    public static HBox of(Look look, String text, Color ink, Color ground) {
        var chip = new HBox(look.text(text, Size.NOTE, ink));
        chip.setAlignment(Pos.CENTER);
        chip.setPadding(new Insets(6, 16, 8, 16));
        chip.setBackground(look.rounded(ground, 10));
        chip.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        chip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return chip;
    }

    /// What stands where nothing is known yet.
    public static HBox missing(Look look) {
        return of(look, look.say(MISSING), Ink.MUTED, Ink.SAND);
    }

    /// The quiet mark of what follows from a general rule.
    public static HBox byDefault(Look look) {
        return of(look, look.say("通用规定，待部门确认", "General rule"), Ink.AMBER, Ink.AMBER_MIST);
    }

    /// The mark of a hall whose content nobody real approved.
    public static HBox demonstration(Look look) {
        return of(look, look.say("演示", "Demo"), Ink.TEXT, Ink.GOLD);
    }
}

package mingbai.kiosk.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.words.Phrase;

/// The words that are being said, along the upper edge, where nothing is touched.
public final class Subtitle extends HBox {
    private static final double HIGH = Look.BAND;

    public Subtitle(Look look, Phrase words) {
        super(32);
        var mark = look.icon(Icon.LISTEN, 56, Ink.GOLD);
        var said = look.both(words, Size.LEAD, Ink.ON_DEEP, Ink.MUTED_ON_DEEP);
        getChildren().setAll(mark, Card.growing(said));
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(16, Look.MARGIN, 20, Look.MARGIN));
        setMinHeight(HIGH);
        setMaxHeight(Region.USE_PREF_SIZE);
        look.filled(this, Ink.DEEP);
        setBorder(look.border(Ink.GOLD, 3, 0));
        StackPane.setAlignment(this, Pos.TOP_CENTER);
    }
}

package mingbai.kiosk.find;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Tap;
import mingbai.model.item.Catalogue.Entry;

/// One item in a list: its name, its type, its department.
final class ItemRow extends HBox {
    ItemRow(Look look, FindViewModel model, Entry entry) {
        var below = entry.grouping().type().name() + "  ·  " + model.departmentName(entry);
        var words =
                new VBox(
                        8,
                        look.boldPara(entry.name(), Size.BODY, Ink.TEXT),
                        look.para(below, Size.NOTE, Ink.MUTED));
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Card.growing(words), Icon.RIGHT.drawn(36, Ink.TEAL));
        setSpacing(20);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(14, 28, 16, 32));
        setMinHeight(112);
        setMaxHeight(Double.MAX_VALUE);
        Card.surfaced(this, Ink.CARD, Ink.HAIRLINE);
        Tap.on(this, () -> model.open(entry));
    }
}

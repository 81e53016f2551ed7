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
        var words = new VBox(4, look.boldPara(entry.name(), fitting(look, entry.name()), Ink.TEXT));
        if (entry.name().length() < 1.8 * line(look, Size.NOTE)) {
            var from = entry.listed() ? "" : "  ·  " + look.say("更多事项", "Further");
            var below =
                    entry.grouping().type().name() + "  ·  " + model.departmentName(entry) + from;
            words.getChildren().add(look.para(below, Size.NOTE, Ink.MUTED));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Card.growing(words), look.icon(Icon.RIGHT, 36, Ink.TEAL));
        setSpacing(20);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(6, 28, 8, 32));
        setFillHeight(false);
        setMinHeight(height(look));
        setMaxHeight(height(look));
        look.surfaced(this, Ink.CARD, Ink.HAIRLINE);
        Tap.on(this, () -> model.open(entry));
    }

    static double height(Look look) {
        if (look.portrait()) {
            return look.large() ? 196 : 152;
        }
        return look.large() ? 186 : 144;
    }

    /// Two lines of a name fit; a longer one is set smaller.
    private static Size fitting(Look look, String name) {
        return name.length() > 2 * line(look, Size.BODY) ? Size.NOTE : Size.BODY;
    }

    /// How many Chinese characters a line has.
    private static double line(Look look, Size size) {
        return Math.floor((look.portrait() ? 868 : 618) / look.pixels(size));
    }
}

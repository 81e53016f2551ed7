package mingbai.kiosk.look;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mingbai.kiosk.words.Phrase;

/// A screen's own part: a title with something beside it, and the body below.
public final class Page {
    private static final int LONG = 22;

    /// What fits beside each other on a tall screen.
    private static final double ROOM = 900;

    private Page() {}

    public static VBox of(Look look, Phrase title, Node... body) {
        var page = bare(body);
        page.getChildren().addFirst(title(look, title));
        return page;
    }

    public static VBox bare(Node... body) {
        var page = new VBox(body);
        page.setSpacing(Look.GAP + 4);
        page.setPadding(new Insets(40, Look.MARGIN, 32, Look.MARGIN));
        return page;
    }

    /// The title, what belongs to it at the right.
    public static HBox title(Look look, Phrase title, Node... beside) {
        var english = look.text(look.below(title), Size.BODY, Ink.MUTED);
        var size = look.say(title).length() > LONG ? Size.HEADING : Size.TITLE;
        var name = look.bold(look.say(title), size, Ink.DEEP);
        var row = new HBox(name, english);
        double wide = name.getLayoutBounds().getWidth() + english.getLayoutBounds().getWidth();
        if (wide > ROOM) {
            row.getChildren().setAll(Card.growing(look.both(title, size, Ink.DEEP, Ink.MUTED)));
        }
        row.getChildren().add(Card.spring());
        row.getChildren().addAll(beside);
        row.setSpacing(20);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(english, new Insets(look.pixels(Size.TITLE) * 0.3, 0, 0, 0));
        return row;
    }
}

package mingbai.kiosk.disclosure;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.words.Phrase;
import mingbai.model.rating.Grade;
import mingbai.model.rating.PublicFigures;

/// The hall's satisfaction of a month: how much, of how many, by which formula.
final class FigureCard {
    private static final String IN_ENGLISH =
            "Rate = (very + just + fairly satisfied) ÷ all valid ratings";

    private FigureCard() {}

    static VBox of(Look look, PublicFigures figures) {
        var share = figures.hall().share();
        var rate = look.bold(share.percent(), Size.HERO, Ink.TEAL);
        var of =
                look.both(
                        Phrase.of(
                                "满意 %d ÷ 有效评价 %d".formatted(share.satisfied(), share.rated()),
                                "%d satisfied of %d ratings"
                                        .formatted(share.satisfied(), share.rated())),
                        Size.BODY,
                        Ink.TEXT,
                        Ink.MUTED);
        var head = new HBox(32, rate, Card.growing(of));
        head.setAlignment(Pos.CENTER_LEFT);
        return look.card(
                head,
                look.para(
                        look.say("满意率 =" + PublicFigures.FORMULA, IN_ENGLISH), Size.NOTE, Ink.TEXT),
                grades(look, figures.hall()));
    }

    /// A grade and its count stay on one line.
    private static FlowPane grades(Look look, PublicFigures.Counts counts) {
        var row = new FlowPane(28, 6);
        row.setPrefWrapLength(660);
        for (var grade : Grade.values()) {
            var said = look.say(grade.chinese(), grade.english()) + " " + counts.of(grade);
            row.getChildren().add(look.text(said, Size.NOTE, Ink.MUTED));
        }
        return row;
    }
}

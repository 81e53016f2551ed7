package mingbai.kiosk.disclosure;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
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
                look.para("满意率 =" + PublicFigures.FORMULA, Size.NOTE, Ink.TEXT),
                look.para(grades(figures.hall()), Size.NOTE, Ink.MUTED));
    }

    private static String grades(PublicFigures.Counts counts) {
        return Arrays.stream(Grade.values())
                .map(g -> g.chinese() + " " + counts.of(g))
                .collect(Collectors.joining("　"));
    }
}

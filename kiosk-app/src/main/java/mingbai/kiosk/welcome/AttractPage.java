package mingbai.kiosk.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.welcome.WelcomeStep.Hall;
import mingbai.kiosk.words.Phrase;
import mingbai.model.notice.Notice;

/// What an untouched kiosk shows to the hall: one approved notice after the other, and that it can
/// be touched.
final class AttractPage extends VBox {
    private static final int MOST_LETTERS = 160;

    private final Look look;

    /// `greet` is told of a touch, wherever it is.
    AttractPage(Look asked, Hall hall, Notice notice, Runnable greet) {
        look = asked.plainly();
        boolean tall = look.portrait();
        var card = look.card(kind(notice), title(notice), look.rule(Ink.HAIRLINE), body(notice));
        card.setSpacing(tall ? 36 : 20);
        card.setPadding(new Insets(tall ? 56 : 36));
        getChildren().addAll(name(hall), Card.growing(card), begin(greet));
        setSpacing(tall ? 48 : 32);
        setPadding(new Insets(64, 64, 64 + look.leftFree(), 64));
        setOnMouseReleased(_ -> greet.run());
        look.filled(this, Ink.DEEP);
    }

    private Node name(Hall hall) {
        var phrase = Phrase.of(hall.chinese(), hall.english());
        return look.both(phrase, Size.TITLE, Ink.ON_DEEP, Ink.MUTED_ON_DEEP);
    }

    private Node kind(Notice notice) {
        return Chip.of(look, look.say(Kinds.of(notice.kind())), Ink.TEAL, Ink.MIST);
    }

    private Node title(Notice notice) {
        return look.boldPara(notice.title(), look.portrait() ? Size.HERO : Size.TITLE, Ink.DEEP);
    }

    private Node body(Notice notice) {
        var body = notice.body();
        int end = Math.min(body.length(), look.portrait() ? MOST_LETTERS : MOST_LETTERS * 2 / 3);
        var text = body.length() <= end ? body : body.substring(0, end) + "…";
        return look.para(text, look.portrait() ? Size.HEADING : Size.LEAD, Ink.TEXT);
    }

    private Node begin(Runnable greet) {
        var words =
                look.pair(
                        Phrase.of("触摸屏幕，开始办事", "Touch the screen to begin"),
                        Size.HEADING,
                        Color.WHITE,
                        Color.WHITE);
        var begin = new HBox(32, look.icon(Icon.HAND, 88, Color.WHITE), words);
        begin.setAlignment(Pos.CENTER);
        begin.setMinHeight(168);
        return Tap.on(look.surfaced(begin, Ink.CINNABAR, Ink.CINNABAR), greet);
    }
}

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
    /// A line of type with what is between lines, by its size.
    private static final double LINE = 1.55;

    private static final double EDGE = 64;

    /// Letters before this one are narrower than a Chinese one.
    private static final char LATIN = 0x2000;

    /// How tall the card is without its chip, its rule and what is around them.
    private static final double FREE = 1110;

    private static final double LYING_FREE = 400;

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
        setPadding(new Insets(EDGE, EDGE, EDGE + look.leftFree(), EDGE));
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
        boolean tall = look.portrait();
        var size = tall ? Size.HEADING : Size.LEAD;
        double wide = look.format().width() - 2 * EDGE - 2 * (tall ? 56 : 36);
        double title = look.pixels(tall ? Size.HERO : Size.TITLE);
        double lines = Math.ceil(notice.title().length() * title / wide);
        // The hall's name in another language may take a second line.
        double name = tall && !look.manner().tongue().chinese() ? title * LINE : 0;
        double free = (tall ? FREE : LYING_FREE) - name - look.leftFree() - lines * title * LINE;
        double line = look.pixels(size) * LINE;
        var text = beginning(notice.body(), (int) (free / line), (int) (wide / look.pixels(size)));
        return look.para(text, size, Ink.TEXT);
    }

    /// The beginning that fills no more than so many lines of so many Chinese characters each.
    private static String beginning(String text, int lines, int letters) {
        int line = 1;
        double at = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean breaks = text.charAt(i) == '\n';
            double wide = text.charAt(i) < LATIN ? 0.6 : 1;
            boolean full = at + wide > letters;
            line += breaks || full ? 1 : 0;
            at = breaks ? 0 : full ? wide : at + wide;
            boolean last = i == text.length() - 1;
            if (line > lines || (line == lines && at > letters - 2 && !last)) {
                return text.substring(0, i).strip() + "…";
            }
        }
        return text;
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

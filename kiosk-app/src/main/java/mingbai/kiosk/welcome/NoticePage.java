package mingbai.kiosk.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.words.Phrase;
import mingbai.model.notice.Notice;

/// One notice, whole, over the entire screen.
final class NoticePage extends VBox {
    NoticePage(Look look, Notice notice, Runnable close) {
        var text =
                look.card(
                        Chip.of(look, look.say(Kinds.of(notice.kind())), Ink.TEAL, Ink.MIST),
                        look.boldPara(notice.title(), Size.HEADING, Ink.TEXT),
                        look.rule(Ink.HAIRLINE),
                        look.para(notice.body(), Size.LEAD, Ink.TEXT));
        var back =
                new PushButton(look, PushButton.Kind.SECONDARY, Phrase.of("返回", "Back"), close)
                        .with(Icon.BACK);
        var page =
                Page.of(
                        look,
                        Phrase.of("通知公告", "Notices"),
                        Card.growing(new Scroll(look, text)),
                        new HBox(back));
        page.setAlignment(Pos.TOP_LEFT);
        getChildren().add(Card.growing(page));
        setPadding(new Insets(0, 0, look.leftFree(), 0));
        look.filled(this, Ink.PAPER);
    }
}

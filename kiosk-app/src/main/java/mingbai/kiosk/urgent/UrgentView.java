package mingbai.kiosk.urgent;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.urgent.UrgentStep.Quiet;
import mingbai.kiosk.urgent.UrgentStep.Warning;
import mingbai.kiosk.words.Phrase;

/// Covers the whole screen with an urgent notice.
public final class UrgentView extends StackPane {
    private static final double EDGE = 72;
    private static final double INNER = 64;

    /// Up to so many letters are set larger, to be read from further away.
    private static final int SHORT = 90;

    private final UrgentViewModel model;
    private final Look look;

    public UrgentView(UrgentViewModel model, Look look) {
        this.model = model;
        this.look = look;
        setPickOnBounds(false);
        Shown.follow(this, model.step(), this::draw);
    }

    private void draw(UrgentStep step) {
        switch (step) {
            case Quiet() -> getChildren().clear();
            case Warning warning -> getChildren().setAll(warning(warning));
        }
    }

    private Node warning(Warning warning) {
        var notice = warning.notice();
        var size = look.portrait() ? Size.HERO : Size.TITLE;
        var title = look.centred(look.boldPara(parted(notice.title(), size), size, Ink.WARNING));
        var type = notice.body().length() <= SHORT ? Size.TITLE : Size.HEADING;
        var body = look.para(notice.body(), type, Ink.TEXT);
        body.setLineSpacing(look.pixels(type) * 0.3);
        boolean tight = look.manner().low() || !look.portrait();
        var card = new VBox(tight ? 16 : 44, title, look.rule(Ink.HAIRLINE), body);
        var sheet = new VBox(24, Card.growing(new Scroll(look, card)), goOn());
        sheet.setPadding(new Insets(tight ? 28 : 48, INNER, tight ? 28 : 48, INNER));
        look.surfaced(sheet, Ink.CARD, Ink.HAIRLINE);
        var page = new VBox(tight ? 20 : 40, banner(warning.until()), Card.growing(sheet));
        double edge = look.portrait() ? EDGE : EDGE / 2;
        page.setPadding(new Insets(edge, EDGE, edge + look.leftFree(), EDGE));
        return look.filled(page, Ink.CINNABAR);
    }

    /// A title that does not fit a line is parted at its comma.
    private String parted(String title, Size size) {
        double wide = look.format().width() - 2 * EDGE - 2 * INNER;
        return title.length() * look.pixels(size) > wide ? title.replace("，", "，\n") : title;
    }

    private Node banner(String until) {
        var stands = Phrase.of("有效至 " + until, "Until " + until);
        var words =
                new VBox(
                        6,
                        look.bold(look.say("紧急通知", "Urgent notice"), Size.TITLE, Color.WHITE),
                        look.text(
                                look.below(Phrase.of("紧急通知", "Urgent notice")),
                                Size.LEAD,
                                Color.WHITE));
        var banner =
                new HBox(
                        32,
                        look.icon(Icon.CAUTION, look.portrait() ? 120 : 88, Color.WHITE),
                        words,
                        Card.spring(),
                        look.pair(stands, Size.LEAD, Color.WHITE, Color.WHITE));
        banner.setAlignment(Pos.CENTER_LEFT);
        return banner;
    }

    private Node goOn() {
        var words = Phrase.of("我已知晓，继续使用", "I have read it");
        var button = new PushButton(look, Kind.SECONDARY, words, model::putAside);
        button.setMinHeight(120);
        button.setMaxWidth(Double.MAX_VALUE);
        return button.with(Icon.CHECK);
    }
}

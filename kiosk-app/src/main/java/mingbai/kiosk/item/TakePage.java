package mingbai.kiosk.item;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import mingbai.kiosk.item.ItemStep.Paper;
import mingbai.kiosk.item.ItemStep.TakingAlong;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.picture.QrPicture;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.words.Phrase;

/// Two ways to take a guide along: a code to scan, and paper.
final class TakePage {
    private static final int CODE = 420;

    private final Look look;
    private final ItemViewModel model;

    TakePage(Look look, ItemViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(TakingAlong taking) {
        boolean upright = look.portrait();
        Pane cards = upright ? new VBox(Look.GAP) : new HBox(Look.GAP);
        taking.page().ifPresent(page -> cards.getChildren().add(Card.growing(scan(page))));
        if (model.paperOffered()) {
            cards.getChildren().add(Card.growing(paper(taking.paper())));
        }
        cards.getChildren().forEach(card -> ((VBox) card).setPrefWidth(upright ? 984 : 740));
        var name = look.para(taking.sheet().item().head().name(), Size.LEAD, Ink.MUTED);
        var title = Phrase.of("带走办事指南", "Take the guide along");
        return Page.of(look, title, name, Card.growing(cards));
    }

    private VBox scan(String page) {
        int side = look.manner().low() || look.large() ? CODE - 130 : CODE;
        var words = Phrase.of("手机扫码，随时查看", "Scan with your phone");
        return card(new StackPane(new QrPicture(page, side)), words);
    }

    private VBox paper(Paper paper) {
        return switch (paper) {
            case Paper.Offered() ->
                    card(mark(Icon.PRINTER, Ink.TEAL), Phrase.of("打印在纸上", "On paper"), print());
            case Paper.Coming() ->
                    card(
                            mark(Icon.PRINTER, Ink.TEAL),
                            Phrase.of("正在打印，请稍候", "Printing, please wait…"));
            case Paper.Out(boolean certain) ->
                    card(
                            mark(Icon.CHECK, Ink.LEAF),
                            certain
                                    ? Phrase.of("请取走指南", "Please take your guide")
                                    : Phrase.of(
                                            "请取走指南；如没有出纸，请扫码查看",
                                            "Take your guide. If none came out, scan the code."));
            case Paper.Stuck(var trouble) ->
                    card(
                            mark(Icon.CAUTION, Ink.WARNING),
                            Phrase.of(
                                    trouble.phrase().chinese() + "，请扫码查看或到咨询台打印",
                                    trouble.phrase().english() + " Scan the code, or ask us."),
                            print());
        };
    }

    private PushButton print() {
        var label = Phrase.of("打印指南", "Print");
        return new PushButton(look, Kind.PRIMARY, label, model::printGuide).with(Icon.PRINTER);
    }

    private Node mark(Icon icon, Color ink) {
        return look.icon(icon, look.manner().low() || look.large() ? 110 : 180, ink);
    }

    private VBox card(Node picture, Phrase words, PushButton... ways) {
        var said = look.centred(words, Size.HEADING, Ink.DEEP, Ink.MUTED);
        var card = new VBox(look.manner().low() ? 16 : 32, picture, said);
        card.getChildren().addAll(ways);
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(look.manner().low() ? 16 : 36));
        return look.surfaced(card, Ink.CARD, Ink.HAIRLINE);
    }
}

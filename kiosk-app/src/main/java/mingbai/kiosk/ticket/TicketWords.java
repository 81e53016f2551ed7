package mingbai.kiosk.ticket;

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
import mingbai.kiosk.ticket.slip.PaperTrouble;
import mingbai.kiosk.ticket.slip.QrPicture;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.Phrase;

/// The screens of a ticket that mostly say something.
final class TicketWords {
    private final Look look;

    TicketWords(Look look) {
        this.look = look;
    }

    Node message(Icon icon, Color ink, Phrase phrase, PushButton... ways) {
        var mark = new StackPane(icon.drawn(120, ink));
        mark.setBackground(Card.rounded(ink.equals(Ink.TEAL) ? Ink.MIST : Ink.CINNABAR_MIST, 110));
        mark.setMinSize(220, 220);
        mark.setMaxSize(220, 220);
        var box = centred(mark, said(phrase, Size.TITLE));
        if (ways.length > 0) {
            box.getChildren().add(row(ways));
        }
        return box;
    }

    Node withStub(TicketSlip slip, Phrase phrase, PushButton... ways) {
        var stub = new Stub(look, slip);
        var said = said(phrase, Size.TITLE);
        if (look.portrait()) {
            var box = centred(said, stub);
            if (ways.length > 0) {
                box.getChildren().add(row(ways));
            }
            return box;
        }
        var side = new VBox(56, said);
        if (ways.length > 0) {
            side.getChildren().add(row(ways));
        }
        side.setAlignment(Pos.CENTER);
        side.setPrefWidth(620);
        var row = new HBox(64, stub, Card.growing(side));
        row.setAlignment(Pos.CENTER);
        row.setPadding(new Insets(40, 72, 40, 72));
        return row;
    }

    Node withoutPaper(TicketSlip slip, PaperTrouble trouble, PushButton way) {
        var why =
                Phrase.of(
                        trouble.phrase().chinese() + "，但您的号码有效",
                        trouble.phrase().english() + " Your number still counts.");
        var keep = said(Phrase.of("请记住号码，或扫码保存", "Remember it, or scan this code."), Size.LEAD);
        var code = new StackPane(new QrPicture(slip.qr(), 300));
        code.setPadding(new Insets(12));
        Card.surfaced(code, Color.WHITE, Ink.HAIRLINE);
        code.setMaxSize(340, 340);
        var stub = new Stub(look, slip);
        if (look.portrait()) {
            var below = new HBox(36, code, Card.growing(new VBox(32, keep, row(way))));
            below.setAlignment(Pos.CENTER);
            below.setMaxWidth(820);
            return centred(said(why, Size.HEADING), stub, below);
        }
        var side = new VBox(32, said(why, Size.HEADING), code, keep, row(way));
        side.setAlignment(Pos.CENTER);
        side.setPrefWidth(620);
        var row = new HBox(64, stub, Card.growing(side));
        row.setAlignment(Pos.CENTER);
        row.setPadding(new Insets(40, 72, 40, 72));
        return row;
    }

    private VBox said(Phrase phrase, Size size) {
        var words = look.centred(phrase, size, Ink.DEEP, Ink.MUTED);
        words.setAlignment(Pos.CENTER);
        words.setSpacing(14);
        return words;
    }

    private static HBox row(PushButton... ways) {
        var row = new HBox(Look.GAP, ways);
        row.setAlignment(Pos.CENTER);
        for (var way : ways) {
            way.setMinWidth(260);
        }
        return row;
    }

    private static VBox centred(Node... parts) {
        var box = new VBox(52, parts);
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(40, 80, 60, 80));
        return box;
    }
}

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
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.Phrase;

/// The screens of a ticket that mostly say something.
final class TicketWords {
    private final Look look;

    TicketWords(Look look) {
        this.look = look;
    }

    Node message(Icon icon, Color ink, Phrase phrase, PushButton... ways) {
        var mark = new StackPane(look.icon(icon, 120, ink));
        mark.setBackground(look.rounded(ink.equals(Ink.TEAL) ? Ink.MIST : Ink.CINNABAR_MIST, 110));
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
        row.setPadding(new Insets(20, 72, 20, 72));
        return row;
    }

    private VBox said(Phrase phrase, Size size) {
        var words = look.centred(phrase, size, Ink.DEEP, Ink.MUTED);
        words.setAlignment(Pos.CENTER);
        words.setSpacing(14);
        return words;
    }

    private Node row(PushButton... ways) {
        boolean roomy = !look.large() && look.manner().tongue().chinese();
        if (ways.length > 1 && !roomy) {
            var column = new VBox(Look.GAP, ways);
            column.setAlignment(Pos.CENTER);
            return column;
        }
        var row = new HBox(Look.GAP, ways);
        row.setAlignment(Pos.CENTER);
        for (var way : ways) {
            way.setMinWidth(260);
        }
        return row;
    }

    private VBox centred(Node... parts) {
        var box = new VBox(look.manner().low() ? 24 : 52, parts);
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(24, 80, 32, 80));
        return box;
    }
}

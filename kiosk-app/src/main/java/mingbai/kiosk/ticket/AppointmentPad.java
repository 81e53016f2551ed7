package mingbai.kiosk.ticket;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.KeyPad;
import mingbai.kiosk.words.Phrase;
import mingbai.model.ask.AppointmentCode;

/// Draws where the code of an appointment is typed, digit by digit.
final class AppointmentPad {
    private static final List<String> KEYS = List.of("12345", "67890", "!<");

    private final Look look;
    private final TicketViewModel model;

    AppointmentPad(Look look, TicketViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(String typed) {
        var hint = Phrase.of("请输入预约成功短信中的 8 位预约码", "Type the eight digits you were sent.");
        var side = new VBox(40, field(typed), look.both(hint, Size.LEAD, Ink.TEXT, Ink.MUTED));
        var title = Phrase.of("预约取号", "Appointment");
        double key = look.portrait() ? 170 : 112;
        var pad =
                new KeyPad(
                        look,
                        KEYS,
                        key,
                        look.manner().low() ? 104 : look.portrait() ? 150 : 132,
                        model::type);
        if (look.portrait()) {
            return Page.of(look, title, side, Card.spring(), pad, Card.spring());
        }
        side.setPrefWidth(760);
        pad.setAlignment(Pos.TOP_CENTER);
        return Page.of(look, title, Card.growing(new HBox(64, Card.growing(side), pad)));
    }

    private Node field(String typed) {
        var digits = new HBox(look.portrait() ? 18 : 14);
        for (int i = 0; i < AppointmentCode.DIGITS; i++) {
            boolean there = i < typed.length();
            var text = there ? typed.substring(i, i + 1) : " ";
            var cell = new StackPane(look.bold(text, Size.HERO, Ink.DEEP));
            cell.setMinSize(look.portrait() ? 92 : 80, 132);
            cell.setBackground(look.rounded(Ink.CARD, 14));
            cell.setBorder(look.border(i == typed.length() ? Ink.TEAL : Ink.HAIRLINE, 3, 14));
            digits.getChildren().add(cell);
        }
        digits.setAlignment(Pos.CENTER);
        return digits;
    }
}

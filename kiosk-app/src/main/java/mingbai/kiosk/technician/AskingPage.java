package mingbai.kiosk.technician;

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
import mingbai.kiosk.look.picture.QrPicture;
import mingbai.kiosk.look.touch.KeyPad;
import mingbai.kiosk.technician.TechnicianStep.Asking;
import mingbai.kiosk.words.Phrase;
import mingbai.model.unlock.AnswerCode;

/// Draws the challenge, and where its answer is typed if no scanner reads it.
final class AskingPage {
    private static final List<String> KEYS = List.of("12345", "67890", "!<");
    private static final Phrase TITLE = Phrase.of("设备维护", "Service");
    private static final Phrase HOW =
            Phrase.of(
                    "用手机扫码登录管理台，再把答复二维码放到扫码器前",
                    "Scan it, log in, and hold the answer to the scanner.");
    private static final Phrase TYPE =
            Phrase.of("没有扫码器时，逐组输入答复码", "Without a scanner, type the answer group by group.");
    private static final int CODE = 280;

    private final Look look;
    private final TechnicianViewModel model;

    AskingPage(Look look, TechnicianViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(Asking asking) {
        var pad = new KeyPad(look, KEYS, look.portrait() ? 170 : 112, 104, model::type);
        var answer = new VBox(Look.GAP, look.both(TYPE, Size.BODY, Ink.TEXT, Ink.MUTED));
        answer.getChildren().addAll(group(asking), pad);
        if (look.portrait()) {
            return Page.of(look, TITLE, challenge(asking), answer);
        }
        var row = new HBox(Look.GAP * 2, Card.growing(challenge(asking)), answer);
        return Page.of(look, TITLE, row);
    }

    private Node challenge(Asking asking) {
        var challenge = asking.challenge();
        var words =
                new VBox(
                        14,
                        fact("终端 ", "Station ", challenge.station().value()),
                        look.bold(challenge.grouped(), Size.HEADING, Ink.DEEP),
                        fact("有效至 ", "Valid until ", asking.until()),
                        look.both(HOW, Size.BODY, Ink.TEXT, Ink.MUTED));
        words.setAlignment(Pos.CENTER_LEFT);
        var code = new QrPicture(model.address(challenge), CODE);
        var row = new HBox(40, code, Card.growing(words));
        row.setAlignment(Pos.CENTER_LEFT);
        return look.card(row);
    }

    private Node fact(String chinese, String english, String value) {
        return look.para(look.say(chinese, english) + value, Size.LEAD, Ink.TEXT);
    }

    private Node group(Asking asking) {
        var place =
                Phrase.of(
                        "第 %d 组 / 共 %d 组".formatted(asking.groups().size() + 1, AnswerCode.GROUPS),
                        "Group %d of %d".formatted(asking.groups().size() + 1, AnswerCode.GROUPS));
        var cells = new HBox(14);
        for (int i = 0; i < AnswerCode.GROUP; i++) {
            cells.getChildren().add(cell(asking.typed(), i));
        }
        var said = asking.problem().orElse(place);
        var ink = asking.problem().isPresent() ? Ink.WARNING : Ink.DEEP;
        return new VBox(14, look.boldPara(look.say(said), Size.LEAD, ink), cells);
    }

    private Node cell(String typed, int place) {
        var digit = place < typed.length() ? typed.substring(place, place + 1) : " ";
        var cell = new StackPane(look.bold(digit, Size.HEADING, Ink.DEEP));
        cell.setMinSize(76, 88);
        cell.setBackground(look.rounded(Ink.CARD, 14));
        cell.setBorder(look.border(place == typed.length() ? Ink.TEAL : Ink.HAIRLINE, 3, 14));
        return cell;
    }
}

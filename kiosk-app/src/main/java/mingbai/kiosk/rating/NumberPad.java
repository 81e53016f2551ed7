package mingbai.kiosk.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.KeyPad;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.rating.RatingStep.Entering;
import mingbai.kiosk.rating.RatingStep.Problem;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.WhyNot;

/// Draws where a ticket's number is typed: only the letters in use, and digits.
final class NumberPad {
    private static final int LETTERS_A_ROW = 6;

    /// How wide the keys and what is between them are.
    private static final double PAD = 984;

    private static final double LYING_PAD = 772;
    private static final double SPACE = 20;
    private static final int DIGITS_A_ROW = 3;

    private final Look look;
    private final RatingViewModel model;

    NumberPad(Look look, RatingViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(Entering entering) {
        var side = new VBox(32, field(entering.typed()), said(entering.problem()));
        var submit = new PushButton(look, Kind.PRIMARY, Phrase.of("下一步", "Next"), model::submit);
        submit.setMinHeight(120);
        submit.setMaxWidth(Double.MAX_VALUE);
        var pad = new KeyPad(look, rows(), keyWidth(), look.manner().low() ? 84 : 108, this::press);
        var title = Phrase.of("评价", "Rate your visit");
        if (look.portrait() && look.manner().low()) {
            return Page.of(look, title, side, pad, submit);
        }
        if (look.portrait()) {
            return Page.of(look, title, side, Card.spring(), pad, Card.spring(), submit);
        }
        side.getChildren().addAll(Card.spring(), submit);
        side.setPrefWidth(560);
        pad.setAlignment(Pos.TOP_CENTER);
        var body = new HBox(64, Card.growing(side), pad);
        return Page.of(look, title, Card.growing(body));
    }

    private double keyWidth() {
        double pad = look.portrait() ? PAD : LYING_PAD;
        return Math.floor((pad - (lettersInARow() - 1) * SPACE) / lettersInARow());
    }

    /// As many in each row; low down they stand in one, as on a keyboard.
    private int lettersInARow() {
        int letters = String.join("", model.prefixes()).length();
        int most = look.portrait() && look.manner().low() ? 10 : LETTERS_A_ROW;
        int rows = Math.max(1, (letters + most - 1) / most);
        return Math.max(DIGITS_A_ROW, (letters + rows - 1) / rows);
    }

    private List<String> rows() {
        var rows = new ArrayList<String>();
        var letters = String.join("", model.prefixes());
        int inARow = lettersInARow();
        for (int i = 0; i < letters.length(); i += inARow) {
            var row = letters.substring(i, Math.min(letters.length(), i + inARow));
            rows.add(row + " ".repeat(inARow - row.length()));
        }
        rows.addAll(List.of("123", "456", "789", "!0<"));
        return rows;
    }

    private void press(char key) {
        switch (key) {
            case '<' -> model.erase();
            case '!' -> model.eraseAll();
            default -> model.type(String.valueOf(key));
        }
    }

    private Node field(String typed) {
        Node text =
                typed.isEmpty()
                        ? look.text(look.say("例如 A001", "e.g. A001"), Size.HERO, Ink.MUTED)
                        : centred(look.spelled(typed, Size.HERO, Ink.DEEP));
        var field = new StackPane(text);
        field.setMinHeight(look.manner().low() ? 120 : 168);
        field.setMinWidth(Region.USE_PREF_SIZE);
        look.surfaced(field, Ink.CARD, Ink.TEAL);
        field.setBorder(look.border(Ink.TEAL, 3, Card.RADIUS));
        return field;
    }

    private static Node centred(HBox letters) {
        letters.setAlignment(Pos.CENTER);
        return letters;
    }

    private Node said(Optional<Problem> problem) {
        if (problem.isEmpty()) {
            return look.both(
                    Phrase.of(
                            "请输入小票上的号码，或在扫码口扫描小票二维码",
                            "Type the number on your ticket, or scan its code."),
                    Size.LEAD,
                    Ink.TEXT,
                    Ink.MUTED);
        }
        var words = look.both(phrase(problem.get()), Size.LEAD, Ink.WARNING, Ink.MUTED);
        var row = new HBox(20, look.icon(Icon.CAUTION, 56, Ink.WARNING), Card.growing(words));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Phrase phrase(Problem problem) {
        return switch (problem) {
            case Problem.Refused(var reason) -> WhyNot.of(reason);
            case Problem.NoAnswer() ->
                    Phrase.of("暂时连不上系统，请稍后再试", "No answer. Please try again later.");
            case Problem.NoNumber() ->
                    Phrase.of(
                            "号码由字母和三位数字组成，如 A001",
                            "A number is a letter and three digits, such as A001.");
        };
    }
}

package mingbai.kiosk.look.touch;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.words.Phrase;

/// An on-screen keyboard: rows of characters; `<` erases one, `!` all, a blank is a gap.
public final class KeyPad extends VBox {
    private static final double SPACE = 20;
    private static final int SHORT_ROW = 3;

    /// From how tall on a key has room for two lines.
    private static final double TALL = 84;

    private final Look look;
    private final Consumer<Character> press;
    private final double keyWidth;
    private final double keyHeight;
    private final double padWidth;

    /// `press` is told a character, `<` or `!`; keys are `keyWidth` by `keyHeight`.
    public KeyPad(
            Look look,
            List<String> rows,
            double keyWidth,
            double keyHeight,
            Consumer<Character> press) {
        this.look = look;
        this.press = press;
        this.keyWidth = keyWidth;
        this.keyHeight = keyHeight;
        int most = rows.stream().mapToInt(String::length).max().orElse(1);
        this.padWidth = most * keyWidth + (most - 1) * SPACE;
        for (var row : rows) {
            getChildren().add(row(row));
        }
        setSpacing(SPACE);
        setAlignment(Pos.CENTER);
    }

    private HBox row(String keys) {
        var row = new HBox();
        double width = keys.length() <= SHORT_ROW ? filling(keys.length()) : keyWidth;
        keys.chars().forEach(key -> row.getChildren().add(key((char) key, width)));
        row.setSpacing(SPACE);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /// The width of each of so few keys that fill a whole row.
    private double filling(int keys) {
        return (padWidth - (keys - 1) * SPACE) / keys;
    }

    private Node key(char key, double usual) {
        boolean wide = key == '<' || key == '!';
        var cap = new StackPane(face(key));
        double width = wide && usual == keyWidth ? keyWidth * 1.5 + SPACE / 2 : usual;
        cap.setMinSize(width, keyHeight);
        cap.setPrefSize(width, keyHeight);
        cap.setMaxSize(width, keyHeight);
        if (key == ' ') {
            return cap;
        }
        look.surfaced(cap, wide ? Ink.SAND : Ink.CARD, Ink.HAIRLINE);
        return Tap.on(cap, () -> press.accept(key));
    }

    private Node face(char key) {
        return switch (key) {
            case '<' -> look.icon(Icon.ERASE, 48, Ink.TEXT);
            case '!' -> clear();
            default -> look.bold(String.valueOf(key), Size.HEADING, Ink.TEXT);
        };
    }

    private Node clear() {
        var label = Phrase.of("清空", "Clear");
        var texts = look.pair(label, Size.BODY, Ink.TEXT, Ink.MUTED);
        texts.setAlignment(Pos.CENTER);
        if (look.large() || keyHeight < TALL) {
            texts.getChildren().removeLast();
        }
        return texts;
    }
}

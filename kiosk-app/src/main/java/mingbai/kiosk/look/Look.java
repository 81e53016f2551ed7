package mingbai.kiosk.look;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import mingbai.kiosk.words.Phrase;

/// How this screen is drawn now: its format, and whether in large type (大字).
public record Look(Format format, boolean large) {
    /// The distance between a screen's edge and what it shows.
    public static final double MARGIN = 48;

    /// The distance between two things to touch.
    public static final double GAP = 24;

    private static final double LEADING = 0.1;

    /// From how many characters on a centred sentence breaks at its comma.
    private static final int LONG_SENTENCE = 14;

    public boolean portrait() {
        return format.portrait();
    }

    public double pixels(Size size) {
        return size.pixels(large);
    }

    public Look toggled() {
        return new Look(format, !large);
    }

    /// A choice by the size of type.
    public int rows(int inNormalType, int inLargeType) {
        return large ? inLargeType : inNormalType;
    }

    public Text text(String text, Size size, Color ink) {
        return letters(text, size, ink, false);
    }

    public Text bold(String text, Size size, Color ink) {
        return letters(text, size, ink, true);
    }

    private Text letters(String content, Size size, Color ink, boolean bold) {
        var text = new Text(content);
        text.setFont(Type.of(bold, pixels(size)));
        text.setFill(ink);
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    /// Texts that wrap where their room ends.
    public TextFlow flow(Text... texts) {
        var flow = new TextFlow(texts);
        double size = texts[0].getFont().getSize();
        flow.setLineSpacing(size > pixels(Size.LEAD) ? 0 : size * LEADING);
        return flow;
    }

    public TextFlow para(String text, Size size, Color ink) {
        return flow(text(text, size, ink));
    }

    public TextFlow boldPara(String text, Size size, Color ink) {
        return flow(bold(text, size, ink));
    }

    public TextFlow centred(TextFlow flow) {
        flow.setTextAlignment(TextAlignment.CENTER);
        return flow;
    }

    /// Chinese with the English below it, both wrapping.
    public VBox both(Phrase phrase, Size size, Color ink, Color englishInk) {
        var box =
                new VBox(
                        boldPara(phrase.chinese(), size, ink),
                        para(phrase.english(), size.below(), englishInk));
        box.setSpacing(pixels(size) * 0.14);
        return box;
    }

    /// The same, in the middle.
    public VBox centred(Phrase phrase, Size size, Color ink, Color englishInk) {
        var chinese = phrase.chinese();
        if (chinese.length() > LONG_SENTENCE) {
            chinese = chinese.replace("，", "，\n").replace("；", "；\n");
        }
        var box = both(Phrase.of(chinese, phrase.english()), size, ink, englishInk);
        box.setAlignment(Pos.CENTER);
        box.getChildren().forEach(line -> centred((TextFlow) line));
        return box;
    }
}

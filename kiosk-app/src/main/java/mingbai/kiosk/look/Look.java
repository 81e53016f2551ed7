package mingbai.kiosk.look;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import mingbai.kiosk.words.Phrase;

/// How this screen is drawn now: its format, where it hangs, and how its visitor wants it.
public record Look(Format format, Reach reach, Manner manner) {
    /// The distance between a screen's edge and what it shows.
    public static final double MARGIN = 48;

    /// The distance between two things to touch.
    public static final double GAP = 24;

    /// How tall the band above a tall screen is.
    public static final double BAND = 140;

    /// How tall the ways below a tall screen are.
    private static final double BAR = 152;

    /// What a page leaves free above and below.
    private static final double PAGE = 72;

    /// How tall a line of type is, by its size.
    private static final double LINE = 1.45;

    private static final double LEADING = 0.1;

    /// From how many characters on a centred sentence breaks at its comma.
    private static final int LONG_SENTENCE = 14;

    /// How the screen is drawn for whoever comes next.
    public Look plain() {
        return with(Manner.USUAL);
    }

    public Look with(Manner wished) {
        return new Look(format, reach, wished);
    }

    /// The same in normal type: what always stands there leaves room for what is read.
    public Look plainly() {
        return with(manner.large(false));
    }

    public boolean large() {
        return manner.large();
    }

    /// How much of the picture, in pixels, is only looked at.
    public double onlyRead() {
        return manner.low() ? reach.above(format) : 0;
    }

    /// How much of its lower end is left free.
    public double leftFree() {
        return manner.low() ? reach.below(format) : 0;
    }

    /// How much lower a screen is than usual; the band of a tall one moves into what is only read.
    private double lost() {
        double band = portrait() ? BAND : 0;
        return manner.low() ? Math.max(0, onlyRead() + leftFree() - band) : 0;
    }

    public boolean portrait() {
        return format.portrait();
    }

    /// How tall a framed screen's own part is.
    public double room() {
        double above = portrait() ? Math.max(BAND, onlyRead()) : onlyRead();
        return format.height() - above - leftFree() - (portrait() ? BAR : 0);
    }

    /// How many rows of a list there is room for on a page with a title and a pager, besides so
    /// many other parts of it that are so tall together.
    public int listed(double row, double space, int parts, double others) {
        double free = room() - PAGE - pixels(Size.TITLE) * LINE - rows(96, 112) - others;
        double gaps = (parts + 2) * (GAP + 4);
        return Math.max(1, (int) ((free - gaps + space) / (row + space)));
    }

    public double pixels(Size size) {
        return size.pixels(large());
    }

    /// A choice by the size of type.
    public int rows(int inNormalType, int inLargeType) {
        return large() ? inLargeType : inNormalType;
    }

    /// How many of so many rows fit when the screen is lower than usual.
    public int fitting(int rows, double rowHeight) {
        return Math.max(1, rows - (int) Math.ceil(lost() / rowHeight));
    }

    /// What stands first in the visitor's language.
    public String say(Phrase phrase) {
        return phrase.first(manner.tongue());
    }

    public String say(String chinese, String english) {
        return say(Phrase.of(chinese, english));
    }

    /// What stands below it.
    public String below(Phrase phrase) {
        return phrase.second(manner.tongue());
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
        text.setFill(scheme().ink(ink));
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    /// What a visitor typed, letter by letter: the toolkit remembers every text it has laid out,
    /// and somebody's number must not be among them.
    public HBox spelled(String typed, Size size, Color ink) {
        var letters = new HBox();
        typed.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> letters.getChildren().add(bold(letter, size, ink)));
        letters.setAlignment(Pos.CENTER_LEFT);
        return letters;
    }

    /// Texts that wrap where their room ends.
    public TextFlow flow(Text... texts) {
        var flow = new TextFlow(texts);
        flow.setMinHeight(Region.USE_PREF_SIZE);
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

    /// A phrase with its other language below it, both wrapping.
    public VBox both(Phrase phrase, Size size, Color ink, Color secondInk) {
        var box = new VBox(boldPara(say(phrase), size, ink));
        if (!below(phrase).isEmpty()) {
            box.getChildren().add(para(below(phrase), size.below(), secondInk));
        }
        box.setSpacing(pixels(size) * 0.14);
        return box;
    }

    /// The same on one line each.
    public VBox pair(Phrase phrase, Size size, Color ink, Color secondInk) {
        var box = new VBox(4, bold(say(phrase), size, ink));
        if (!below(phrase).isEmpty()) {
            box.getChildren().add(text(below(phrase), size.below(), secondInk));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// Both, in the middle; a long Chinese sentence breaks at its comma.
    public VBox centred(Phrase phrase, Size size, Color ink, Color secondInk) {
        var box = both(broken(phrase), size, ink, secondInk);
        box.setAlignment(Pos.CENTER);
        box.getChildren().forEach(line -> centred((TextFlow) line));
        return box;
    }

    private Phrase broken(Phrase phrase) {
        var chinese = phrase.chinese();
        boolean breaks = chinese.length() > LONG_SENTENCE && manner.tongue().chinese();
        return breaks
                ? Phrase.of(chinese.replace("，", "，\n").replace("；", "；\n"), phrase.english())
                : phrase;
    }

    private Scheme scheme() {
        return manner.stark() ? Scheme.STARK : Scheme.WARM;
    }

    public StackPane icon(Icon icon, double size, Color ink) {
        return icon.drawn(size, scheme().ink(ink));
    }

    public StackPane solid(Icon icon, double size, Color ink) {
        return icon.filled(size, scheme().ink(ink));
    }

    /// A line or a shape that is not text.
    public Color ink(Color usual) {
        return scheme().ink(usual);
    }

    public Color ground(Color usual) {
        return scheme().ground(usual);
    }

    /// A white card around its parts, one below the other.
    public VBox card(Node... parts) {
        return surfaced(Card.of(parts), Ink.CARD, Ink.HAIRLINE);
    }

    public <R extends Region> R surfaced(R region, Color fill, Color line) {
        region.setBackground(rounded(fill, Card.RADIUS));
        region.setBorder(border(line, 1.5, Card.RADIUS));
        return region;
    }

    public <R extends Region> R filled(R region, Color fill) {
        region.setBackground(Background.fill(ground(fill)));
        return region;
    }

    public Background rounded(Color fill, double radius) {
        return Card.rounded(ground(fill), radius);
    }

    public Border border(Color line, double width, double radius) {
        return Card.border(ink(line), manner.stark() ? width + 1 : width, radius);
    }

    /// A hairline from edge to edge.
    public Region rule(Color line) {
        var rule = new Region();
        rule.setBackground(Background.fill(ink(line)));
        rule.setMinHeight(1.5);
        rule.setMaxHeight(1.5);
        return rule;
    }
}

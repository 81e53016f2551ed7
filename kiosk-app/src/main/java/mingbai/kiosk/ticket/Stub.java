package mingbai.kiosk.ticket;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.EstimatedWait;
import mingbai.kiosk.words.Phrase;
import mingbai.model.ask.Answer;

/// The ticket as a picture on the screen: number above, what it means below a perforated line.
final class Stub extends VBox {
    private static final double NOTCH = 22;
    private static final double EDGE = 24;

    private final Look look;
    private final boolean brief;

    Stub(Look look, TicketSlip slip) {
        this(look, slip, false);
    }

    /// `brief` where there is much else to say.
    Stub(Look look, TicketSlip slip, boolean brief) {
        this.look = look;
        this.brief = brief;
        getChildren().addAll(number(slip), perforation(), facts(slip));
        look.surfaced(this, Ink.CARD, Ink.HAIRLINE);
        setMaxWidth(look.portrait() ? 820 : 780);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    private Node number(TicketSlip slip) {
        var hall =
                new HBox(
                        20,
                        look.plainly()
                                .text(
                                        look.say(slip.hall().chinese(), slip.hall().english()),
                                        Size.NOTE,
                                        Ink.MUTED));
        hall.setAlignment(Pos.CENTER);
        if (slip.hall().demonstration()) {
            hall.getChildren().add(Chip.demonstration(look));
        }
        var top =
                new VBox(
                        hall,
                        look.bold(
                                slip.ticket().number().text(),
                                tight() ? Size.CLOCK : Size.NUMBER,
                                Ink.DEEP),
                        look.bold(look.say(name(slip)), Size.HEADING, Ink.TEXT),
                        below(slip));
        top.setAlignment(Pos.CENTER);
        top.setSpacing(6);
        top.setPadding(new Insets(tight() ? 16 : 36, EDGE, tight() ? 16 : 28, EDGE));
        return top;
    }

    /// The name in English, or what the same number is for afterwards.
    private Node below(TicketSlip slip) {
        return slip.also().isEmpty()
                ? look.text(look.below(name(slip)), Size.BODY, Ink.MUTED)
                : look.centred(
                        look.para(
                                look.say("随后办理：", "And then: ") + look.say(slip.alsoNamed()),
                                Size.BODY,
                                Ink.TEXT));
    }

    private boolean tight() {
        return brief || look.manner().low() || (look.large() && !look.portrait());
    }

    private static Phrase name(TicketSlip slip) {
        return Phrase.of(slip.business().name(), slip.business().english());
    }

    private Node perforation() {
        var line = new Pane();
        var dashes = new Line();
        dashes.setStroke(look.ink(Ink.HAIRLINE));
        dashes.setStrokeWidth(3);
        dashes.getStrokeDashArray().setAll(4.0, 12.0);
        dashes.setStartX(NOTCH * 2);
        dashes.endXProperty().bind(line.widthProperty().subtract(NOTCH * 2));
        var left = notch();
        var right = notch();
        right.centerXProperty().bind(line.widthProperty());
        line.getChildren().addAll(dashes, left, right);
        line.setMinHeight(2);
        line.setMaxHeight(2);
        return line;
    }

    private Circle notch() {
        var notch = new Circle(NOTCH, look.ground(Ink.PAPER));
        notch.setStroke(look.ink(Ink.HAIRLINE));
        notch.setStrokeWidth(1.5);
        return notch;
    }

    private Node facts(TicketSlip slip) {
        var box = new VBox(22, slip.ahead().map(this::ahead).orElseGet(this::offline));
        var place = look.say(slip.place());
        if (!place.isEmpty()) {
            box.getChildren().add(look.centred(look.boldPara(place, Size.LEAD, Ink.TEAL)));
        }
        box.getChildren().add(look.centred(look.para(slip.time(), Size.BODY, Ink.MUTED)));
        box.setPadding(new Insets(tight() ? 18 : 36, 32, tight() ? 18 : 36, 32));
        return box;
    }

    private Node ahead(Answer.Ahead ahead) {
        var counts =
                new HBox(
                        figure(people(ahead.business()), Phrase.of("本业务前面等候", "ahead of you")),
                        figure(people(ahead.hall()), Phrase.of("全大厅等候", "in the hall")));
        ahead.estimate()
                .map(EstimatedWait::brief)
                .map(look::say)
                .ifPresent(wait ->
                        counts.getChildren()
                                .add(figure(minutes(wait), Phrase.of("预计等待", "to wait"))));
        return counts;
    }

    private HBox people(int count) {
        return new HBox(
                8,
                look.bold(Integer.toString(count), Size.TITLE, Ink.DEEP),
                new StackPane(look.text(look.say("人", ""), Size.BODY, Ink.TEXT)));
    }

    private HBox minutes(String wait) {
        return new HBox(look.bold(wait, Size.LEAD, Ink.DEEP));
    }

    private Node offline() {
        return look.centred(TicketSlip.OFFLINE, Size.HEADING, Ink.WARNING, Ink.MUTED);
    }

    private Node figure(HBox figure, Phrase what) {
        figure.setAlignment(Pos.CENTER);
        figure.setMinHeight(84);
        var box =
                new VBox(
                        figure,
                        look.text(look.say(what), Size.BODY, Ink.TEXT),
                        look.text(look.below(what), Size.NOTE, Ink.MUTED));
        box.setAlignment(Pos.CENTER);
        box.setPrefWidth(100);
        return Card.growing(box);
    }
}

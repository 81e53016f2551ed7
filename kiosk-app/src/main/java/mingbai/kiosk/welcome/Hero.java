package mingbai.kiosk.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.welcome.WelcomeStep.Busy;
import mingbai.kiosk.welcome.WelcomeStep.Greeting;
import mingbai.kiosk.welcome.WelcomeStep.Hall;
import mingbai.kiosk.words.Phrase;

/// The deep part of the welcome screen: sun and moon of 明, the hall's name, time, and the queue.
final class Hero extends StackPane {
    private static final double GAP = 40;
    private static final double EDGE = 56;
    private static final int LONG_NAME = 24;

    private final Look look;

    Hero(Look look, WelcomeViewModel model, Greeting greeting) {
        boolean band = look.manner().low() && !look.portrait();
        this.look = band ? look.plainly() : look;
        var words = lying() ? wide(model, greeting) : tall(model, greeting);
        look.filled(this, Ink.DEEP);
        getChildren().addAll(sunAndMoon(), words);
        clipped();
    }

    /// Whether the hero is a band across a wide screen, as in the low position.
    private boolean lying() {
        return look.manner().low() && !look.portrait();
    }

    private Pane tall(WelcomeViewModel model, Greeting greeting) {
        var words =
                new VBox(name(greeting.hall()), Card.spring(), time(model), rule(), busy(greeting));
        words.setPadding(new Insets(EDGE - 8, EDGE, EDGE - 16, EDGE));
        words.setSpacing(look.large() ? 12 : 22);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private Pane wide(WelcomeViewModel model, Greeting greeting) {
        var words = new HBox(48, name(greeting.hall()), Card.spring(), time(model), busy(greeting));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setPadding(new Insets(20, EDGE, 20, EDGE));
        return words;
    }

    private Size nameSize(String name) {
        if (name.length() > LONG_NAME || lying()) {
            return name.length() > LONG_NAME ? Size.LEAD : Size.HEADING;
        }
        return look.portrait() ? Size.HERO : Size.TITLE;
    }

    private void clipped() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private Node name(Hall hall) {
        var welcome = look.text(look.say("欢迎来到", "Welcome to"), Size.BODY, Ink.MUTED_ON_DEEP);
        var top = new HBox(welcome, Card.spring());
        top.setAlignment(Pos.CENTER_LEFT);
        if (hall.demonstration()) {
            top.getChildren().add(Chip.demonstration(look));
        }
        var named = Phrase.of(hall.chinese(), hall.english());
        var chinese = look.boldPara(look.say(named), nameSize(look.say(named)), Ink.ON_DEEP);
        var english =
                look.para(look.below(named), lying() ? Size.BODY : Size.LEAD, Ink.MUTED_ON_DEEP);
        var name = new VBox(top, chinese, english);
        name.setSpacing(lying() ? 4 : 10);
        name.setMaxWidth(lying() ? 620 : Double.MAX_VALUE);
        if (lying() && look.large()) {
            name.getChildren().remove(2);
        }
        return name;
    }

    private Node time(WelcomeViewModel model) {
        Text clock = look.bold("", lying() ? Size.HERO : Size.CLOCK, Ink.ON_DEEP);
        Text date = look.bold("", Size.LEAD, Ink.ON_DEEP);
        Text english = look.text("", Size.BODY, Ink.MUTED_ON_DEEP);
        clock.textProperty().bind(model.time().map(HallTime::clock));
        // The time outlives this hero: what it is told by must not lead back here.
        Look words = look;
        date.textProperty().bind(model.time().map(t -> words.say(t.day())));
        english.textProperty().bind(model.time().map(t -> words.below(t.day())));
        var day = new VBox(date, english);
        day.setSpacing(8);
        day.setPadding(new Insets(0, 0, lying() ? 8 : 22, 0));
        day.setAlignment(Pos.BOTTOM_LEFT);
        var row =
                look.portrait() || lying()
                        ? new HBox(36, clock, day)
                        : new HBox(new VBox(clock, day));
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private Node rule() {
        return look.rule(Ink.DEEP_LINE);
    }

    private Node busy(Greeting greeting) {
        return greeting.busy().map(this::figures).orElseGet(this::unknown);
    }

    private Node figures(Busy busy) {
        var waiting = figure(busy.waiting(), Phrase.of("人正在等候", "people waiting"));
        var open = figure(busy.openWindows(), Phrase.of("个窗口开放", "windows open"));
        boolean chinese = look.manner().tongue().chinese();
        boolean upright = look.large() || !chinese;
        boolean narrow = lying() || (!look.portrait() && upright);
        return narrow ? new VBox(waiting, open) : new HBox(GAP, waiting, open);
    }

    private Node figure(int count, Phrase what) {
        var words = look.pair(what, Size.BODY, Ink.ON_DEEP, Ink.MUTED_ON_DEEP);
        var row =
                new HBox(
                        12,
                        look.bold(
                                Integer.toString(count),
                                lying() ? Size.TITLE : Size.HERO,
                                Ink.GOLD),
                        words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node unknown() {
        var unknown =
                look.para(
                        look.say("排队情况暂时未知", "Queue unknown at the moment"),
                        Size.BODY,
                        Ink.MUTED_ON_DEEP);
        unknown.setMinWidth(lying() ? 260 : 0);
        return unknown;
    }

    private Pane sunAndMoon() {
        var pane = new Pane(ring(0.86, 0.2, 260), ring(0.86, 0.2, 200), ring(1.06, 0.52, 260));
        pane.setMouseTransparent(true);
        pane.setManaged(false);
        return pane;
    }

    private Circle ring(double x, double y, double radius) {
        var ring = new Circle(radius, Color.TRANSPARENT);
        ring.setStroke(look.manner().stark() ? Color.TRANSPARENT : Ink.DEEP_LINE);
        ring.setStrokeWidth(2);
        ring.centerXProperty().bind(widthProperty().multiply(x));
        ring.centerYProperty().bind(heightProperty().multiply(y));
        return ring;
    }
}

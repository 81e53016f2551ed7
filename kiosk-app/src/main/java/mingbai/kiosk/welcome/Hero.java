package mingbai.kiosk.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
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

/// The deep part of the welcome screen: sun and moon of 明, the hall's name, time, and the queue.
final class Hero extends StackPane {
    private static final double GAP = 40;
    private static final double EDGE = 56;

    private final Look look;

    Hero(Look look, WelcomeViewModel model, Greeting greeting) {
        this.look = look;
        var words =
                new VBox(name(greeting.hall()), Card.spring(), time(model), rule(), busy(greeting));
        words.setPadding(new Insets(EDGE - 8, EDGE, EDGE - 16, EDGE));
        words.setSpacing(22);
        Card.filled(this, Ink.DEEP);
        getChildren().addAll(sunAndMoon(), words);
        clipped();
    }

    private void clipped() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private Node name(Hall hall) {
        var welcome = look.text("欢迎来到  Welcome to", Size.BODY, Ink.MUTED_ON_DEEP);
        var top = new HBox(welcome, Card.spring());
        top.setAlignment(Pos.CENTER_LEFT);
        if (hall.demonstration()) {
            top.getChildren().add(Chip.demonstration(look));
        }
        var chinese =
                look.boldPara(
                        hall.chinese(), look.portrait() ? Size.HERO : Size.TITLE, Ink.ON_DEEP);
        var english = look.para(hall.english(), Size.LEAD, Ink.MUTED_ON_DEEP);
        var name = new VBox(top, chinese, english);
        name.setSpacing(10);
        return name;
    }

    private Node time(WelcomeViewModel model) {
        Text clock = look.bold("", Size.CLOCK, Ink.ON_DEEP);
        Text date = look.bold("", Size.LEAD, Ink.ON_DEEP);
        Text english = look.text("", Size.BODY, Ink.MUTED_ON_DEEP);
        clock.textProperty().bind(model.time().map(HallTime::clock));
        date.textProperty().bind(model.time().map(HallTime::date));
        english.textProperty().bind(model.time().map(HallTime::english));
        var day = new VBox(date, english);
        day.setSpacing(8);
        day.setPadding(new Insets(0, 0, 22, 0));
        day.setAlignment(Pos.BOTTOM_LEFT);
        var row = look.portrait() ? new HBox(36, clock, day) : new HBox(new VBox(clock, day));
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private static Node rule() {
        return Card.rule(Ink.DEEP_LINE);
    }

    private Node busy(Greeting greeting) {
        return greeting.busy().map(this::figures).orElseGet(this::unknown);
    }

    private Node figures(Busy busy) {
        var waiting = figure(busy.waiting(), "人正在等候", "people waiting");
        var open = figure(busy.openWindows(), "个窗口开放", "windows open");
        boolean narrow = look.large() && !look.portrait();
        return narrow ? new VBox(waiting, open) : new HBox(GAP, waiting, open);
    }

    private Node figure(int count, String chinese, String english) {
        var words =
                new VBox(
                        look.bold(chinese, Size.BODY, Ink.ON_DEEP),
                        look.text(english, Size.NOTE, Ink.MUTED_ON_DEEP));
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(12, look.bold(Integer.toString(count), Size.HERO, Ink.GOLD), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node unknown() {
        return look.para("排队情况暂时未知  Queue unknown at the moment", Size.BODY, Ink.MUTED_ON_DEEP);
    }

    private Pane sunAndMoon() {
        var pane = new Pane(ring(0.86, 0.2, 260), ring(0.86, 0.2, 200), ring(1.06, 0.52, 260));
        pane.setMouseTransparent(true);
        pane.setManaged(false);
        return pane;
    }

    private Circle ring(double x, double y, double radius) {
        var ring = new Circle(radius, Color.TRANSPARENT);
        ring.setStroke(Ink.DEEP_LINE);
        ring.setStrokeWidth(2);
        ring.centerXProperty().bind(widthProperty().multiply(x));
        ring.centerYProperty().bind(heightProperty().multiply(y));
        return ring;
    }
}

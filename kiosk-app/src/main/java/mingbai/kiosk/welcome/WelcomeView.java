package mingbai.kiosk.welcome;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.welcome.WelcomeStep.Attracting;
import mingbai.kiosk.welcome.WelcomeStep.Greeting;
import mingbai.kiosk.welcome.WelcomeStep.Hall;
import mingbai.kiosk.welcome.WelcomeStep.Reading;
import mingbai.model.notice.Notice;

/// Draws the welcome screen.
public final class WelcomeView extends StackPane {
    private final WelcomeViewModel model;
    private final Look look;
    private final Node footer;
    private final HBox strip;

    /// `footer` is what stands beside the notices, such as the switch to large type.
    public WelcomeView(WelcomeViewModel model, Look look, Node footer) {
        this.model = model;
        this.look = look;
        this.footer = footer;
        this.strip = noticeStrip();
        // One of each manner is kept: those that nobody sees are not drawn with each ticket called.
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(WelcomeStep step) {
        return switch (step) {
            case Greeting greeting -> greeting(greeting);
            case Attracting(Hall hall, Notice notice) ->
                    new AttractPage(look, hall, notice, model::greet);
            case Reading(Notice notice) -> new NoticePage(look, notice, model::greet);
        };
    }

    private Node greeting(Greeting greeting) {
        var hero = new Hero(look, model, greeting);
        var doors = doors(greeting);
        if (look.portrait()) {
            double high = Math.max(look.large() ? 790 : 700, look.onlyRead());
            hero.setPrefHeight(high);
            hero.setMaxHeight(high);
            return new VBox(hero, Card.growing(doors));
        }
        if (look.manner().low()) {
            hero.setMinHeight(look.onlyRead());
            hero.setMaxHeight(look.onlyRead());
            return new VBox(hero, Card.growing(doors));
        }
        hero.setMinWidth(720);
        hero.setMaxWidth(720);
        return new HBox(hero, Card.growing(doors));
    }

    private VBox doors(Greeting greeting) {
        var doors = new VBox(Look.GAP);
        double edge = greeting.hints().isEmpty() ? 32 : 16;
        doors.setPadding(new Insets(edge, Look.MARGIN, edge + look.leftFree(), Look.MARGIN));
        Pane hints = look.portrait() ? new VBox(Look.GAP) : new HBox(Look.GAP);
        greeting.hints().forEach(hint -> hints.getChildren().add(Card.growing(hint(hint))));
        if (greeting.doors().isEmpty() && !greeting.hints().isEmpty()) {
            doors.getChildren().add(Card.growing(instead(greeting.hints())));
        } else {
            if (!greeting.hints().isEmpty()) {
                doors.getChildren().add(hints);
            }
            doors.getChildren().add(Card.growing(grid(greeting)));
        }
        if (look.portrait()) {
            doors.getChildren().add(footer);
            if (greeting.hints().isEmpty()) {
                doors.getChildren().add(strip);
            }
        } else {
            boolean room = greeting.hints().isEmpty();
            var below = new HBox(Look.GAP, room ? Card.growing(strip) : Card.spring(), footer);
            below.setAlignment(Pos.CENTER_LEFT);
            doors.getChildren().add(below);
        }
        return doors;
    }

    /// What a kiosk without doors says in their place.
    private Node instead(List<Hint> hints) {
        var box = new VBox(Look.GAP * 2, look.icon(Icon.CAUTION, 140, Ink.AMBER));
        for (var hint : hints) {
            box.getChildren().add(look.centred(hint.phrase(), Size.HEADING, Ink.AMBER, Ink.AMBER));
        }
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(Look.MARGIN));
        return look.surfaced(box, Ink.AMBER_MIST, Ink.AMBER_LINE);
    }

    private Node hint(Hint hint) {
        var words =
                look.large()
                        ? look.boldPara(look.say(hint.phrase()), Size.NOTE, Ink.AMBER)
                        : look.both(hint.phrase(), Size.BODY, Ink.AMBER, Ink.AMBER);
        var row = new HBox(24, look.icon(Icon.CAUTION, 52, Ink.AMBER), Card.growing(words));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(18, 28, 20, 28));
        return look.surfaced(row, Ink.AMBER_MIST, Ink.AMBER_LINE);
    }

    private Node grid(Greeting greeting) {
        var doors = greeting.doors();
        boolean low = look.manner().low();
        boolean few = doors.size() <= 4 || (!greeting.hints().isEmpty() && !low);
        int columns = look.portrait() || few ? 2 : 3;
        boolean banner = (doors.size() - 1) % columns == 0;
        var grid = new GridPane(Look.GAP, Look.GAP);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        int at = 0;
        for (var door : doors) {
            boolean whole = banner && at == 0;
            boolean last = door == doors.getLast();
            int rest = columns - at % columns;
            int wide = whole || last ? rest : 1;
            grid.add(card(door, form(whole, columns)), at % columns, at / columns, wide, 1);
            at += wide;
        }
        return grid;
    }

    private DoorCard.Form form(boolean banner, int columns) {
        if (banner) {
            return DoorCard.Form.BANNER;
        }
        boolean lying = columns == 2 || look.manner().low();
        return lying ? DoorCard.Form.LYING : DoorCard.Form.STANDING;
    }

    private DoorCard card(Door door, DoorCard.Form form) {
        var card = new DoorCard(look, door, form);
        GridPane.setVgrow(card, Priority.ALWAYS);
        return Tap.on(card, () -> model.enter(door));
    }

    private boolean cramped() {
        return look.large() && (look.manner().low() || !look.portrait());
    }

    private HBox noticeStrip() {
        var notices = new HBox(20);
        notices.setAlignment(Pos.CENTER_LEFT);
        notices.setPadding(new Insets(10, 24, 12, 24));
        notices.setMinHeight(112);
        look.surfaced(notices, Ink.CARD, Ink.HAIRLINE);
        Shown.follow(notices, model.notice(), notice -> fill(notices, notice));
        return Tap.on(notices, () -> model.notice().get().ifPresent(model::read));
    }

    private void fill(HBox strip, Optional<Notice> notice) {
        strip.setVisible(notice.isPresent());
        notice.ifPresent(n -> strip.getChildren().setAll(noticeLine(n)));
    }

    private List<Node> noticeLine(Notice notice) {
        var words =
                new VBox(
                        6,
                        look.text(look.say(Kinds.of(notice.kind())), Size.NOTE, Ink.MUTED),
                        look.boldPara(notice.title(), cramped() ? Size.NOTE : Size.BODY, Ink.TEXT));
        words.setAlignment(Pos.CENTER_LEFT);
        Region spring = Card.spring();
        spring.setMaxWidth(1);
        return List.of(
                look.icon(Icon.NOTICE, 56, Ink.CINNABAR),
                Card.growing(words),
                spring,
                look.icon(Icon.RIGHT, 40, Ink.MUTED));
    }
}

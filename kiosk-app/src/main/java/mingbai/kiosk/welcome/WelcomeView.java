package mingbai.kiosk.welcome;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.welcome.WelcomeStep.Greeting;
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
        model.step().subscribe(step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(WelcomeStep step) {
        return switch (step) {
            case Greeting greeting -> greeting(greeting);
            case Reading(Notice notice) -> new NoticePage(look, notice, model::greet);
        };
    }

    private Node greeting(Greeting greeting) {
        var hero = new Hero(look, model, greeting);
        var doors = doors(greeting);
        if (look.portrait()) {
            hero.setMinHeight(look.large() ? 860 : 720);
            hero.setMaxHeight(look.large() ? 860 : 720);
            return new VBox(hero, Card.growing(doors));
        }
        hero.setMinWidth(720);
        hero.setMaxWidth(720);
        return new HBox(hero, Card.growing(doors));
    }

    private VBox doors(Greeting greeting) {
        var doors = new VBox(Look.GAP);
        doors.setPadding(new Insets(40, Look.MARGIN, 28, Look.MARGIN));
        for (var hint : greeting.hints()) {
            doors.getChildren().add(hint(hint));
        }
        doors.getChildren().add(Card.growing(grid(greeting)));
        var below = new HBox(Look.GAP, Card.growing(strip), footer);
        below.setAlignment(Pos.CENTER_LEFT);
        doors.getChildren().add(below);
        return doors;
    }

    private Node hint(Hint hint) {
        var words = look.both(hint.phrase(), Size.BODY, Ink.AMBER, Ink.AMBER);
        var row = new HBox(24, Icon.CAUTION.drawn(52, Ink.AMBER), Card.growing(words));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(18, 28, 20, 28));
        return Card.surfaced(row, Ink.AMBER_MIST, Ink.AMBER_LINE);
    }

    private Node grid(Greeting greeting) {
        var doors = greeting.doors();
        boolean compact = look.large() || !greeting.hints().isEmpty();
        var grid = new GridPane(Look.GAP, Look.GAP);
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < doors.size(); i++) {
            var door = doors.get(i);
            var card = new DoorCard(look, door, compact);
            Tap.on(card, () -> model.enter(door));
            GridPane.setVgrow(card, Priority.ALWAYS);
            boolean alone = i == doors.size() - 1 && i % 2 == 0;
            grid.add(card, i % 2, i / 2, alone ? 2 : 1, 1);
        }
        return grid;
    }

    private HBox noticeStrip() {
        var notices = new HBox(20);
        notices.setAlignment(Pos.CENTER_LEFT);
        notices.setPadding(new Insets(10, 24, 12, 24));
        notices.setMinHeight(112);
        Card.surfaced(notices, Ink.CARD, Ink.HAIRLINE);
        model.notice().subscribe(notice -> fill(notices, notice));
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
                        look.text(notice.kind().chinese(), Size.NOTE, Ink.MUTED),
                        look.boldPara(notice.title(), Size.BODY, Ink.TEXT));
        words.setAlignment(Pos.CENTER_LEFT);
        Region spring = Card.spring();
        spring.setMaxWidth(1);
        return List.of(
                Icon.NOTICE.drawn(56, Ink.CINNABAR),
                Card.growing(words),
                spring,
                Icon.RIGHT.drawn(40, Ink.MUTED));
    }
}

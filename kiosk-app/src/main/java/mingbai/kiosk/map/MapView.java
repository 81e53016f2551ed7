package mingbai.kiosk.map;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.WindowSpans;
import mingbai.model.place.WindowNumber;

/// Draws the plan of the hall and the zones to choose from.
public final class MapView extends StackPane {
    private final MapViewModel model;
    private final Look look;

    public MapView(MapViewModel model, Look look) {
        this.model = model;
        this.look = look;
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(MapStep step) {
        var title = title(step);
        if (look.portrait()) {
            return Page.of(
                    look,
                    title,
                    new StackPane(new Plan(look, model, 984, look.manner().low() ? 560 : 760)),
                    Card.growing(new Scroll(look, zones(step, 2))));
        }
        var plan = new Plan(look, model, look.large() ? 800 : 900, look.manner().low() ? 600 : 820);
        var body = new HBox(36, plan, Card.growing(new Scroll(look, zones(step, 1))));
        return Page.of(look, title, Card.growing(body));
    }

    private static Phrase title(MapStep step) {
        if (step.zoneId().isPresent() || step.windows().isEmpty()) {
            return Phrase.of("导办图", "Hall map");
        }
        var windows = WindowSpans.of(List.copyOf(step.windows()));
        return Phrase.of("请到 " + windows + " 号窗口", "Go to window " + windows);
    }

    private GridPane zones(MapStep step, int columns) {
        var grid = new GridPane(20, 20);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        List<ZoneCard> cards = model.zones();
        for (int i = 0; i < cards.size(); i++) {
            grid.add(card(cards.get(i), step), i % columns, i / columns);
        }
        return grid;
    }

    private Node card(ZoneCard card, MapStep step) {
        boolean chosen = step.zoneId().filter(card.zone().id()::equals).isPresent();
        var box = new VBox(8, look.boldPara(card.zone().name(), Size.LEAD, Ink.DEEP));
        if (!card.windows().isEmpty()) {
            box.getChildren().add(look.para(windows(card.windows()), Size.BODY, Ink.TEAL));
        }
        if (!card.businesses().isEmpty()) {
            var what = card.businesses().stream().collect(Collectors.joining("、"));
            box.getChildren().add(look.para(what, Size.NOTE, Ink.MUTED));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(18, 28, 22, 28));
        box.setMinHeight(100);
        box.setMaxHeight(Double.MAX_VALUE);
        look.surfaced(box, chosen ? Ink.AMBER_MIST : Ink.CARD, chosen ? Ink.GOLD : Ink.HAIRLINE);
        return Tap.on(box, () -> model.choose(card.zone()));
    }

    private String windows(List<WindowNumber> windows) {
        var spans = WindowSpans.of(windows);
        return look.say(spans + " 号窗口", "Windows " + spans);
    }
}

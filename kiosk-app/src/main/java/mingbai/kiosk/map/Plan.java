package mingbai.kiosk.map;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.Type;
import mingbai.model.place.MapShape;
import mingbai.model.place.MapShape.Box;

/// Draws the map's rectangles to scale: zones as tinted floors, windows as numbered counters, and a
/// pin where the visitor stands.
final class Plan extends Pane {
    private static final double PIN = 38;

    /// Smaller labels are left out.
    private static final double LEGIBLE = 16;

    private final Look look;
    private final MapViewModel model;
    private final MapStep step;
    private final double scale;

    Plan(Look look, MapViewModel model, double width, double height) {
        this.look = look;
        this.model = model;
        this.step = model.step().get();
        var map = model.map();
        scale = Math.min(width / map.width(), height / map.height());
        setMinSize(map.width() * scale, map.height() * scale);
        setMaxSize(map.width() * scale, map.height() * scale);
        Card.surfaced(this, Ink.CARD, Ink.HAIRLINE);
        for (var kind : MapShape.Kind.values()) {
            map.shapes().stream().filter(s -> s.kind() == kind).forEach(this::draw);
        }
        map.shapes().stream().filter(model::isHere).forEach(s -> getChildren().add(pin(s.box())));
    }

    private void draw(MapShape shape) {
        switch (shape.kind()) {
            case ZONE -> zone(shape);
            case WINDOW -> window(shape);
            case STATION -> {
                if (!model.isHere(shape)) {
                    block(shape, Ink.SAND, Ink.MUTED);
                }
            }
            case ENTRANCE -> block(shape, Ink.LEAF, Color.WHITE);
            case FACILITY -> block(shape, Ink.SAND, Ink.TEXT);
            case NOT_PUBLIC -> block(shape, Ink.HAIRLINE, Ink.TEXT);
        }
    }

    private void zone(MapShape shape) {
        boolean chosen = step.zoneId().filter(shape.ref()::equals).isPresent();
        var free = freeStrip(shape.box());
        var label = fitted(shape.label(), free, 26, true);
        label.setFill(Ink.DEEP);
        var floor = new StackPane();
        if (label.getFont().getSize() >= LEGIBLE) {
            floor.getChildren().add(label);
        }
        StackPane.setAlignment(
                label, free.y() == shape.box().y() ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
        floor.setPadding(new Insets(3));
        floor.setBackground(Card.rounded(chosen ? Ink.AMBER_MIST : Ink.MIST, 12));
        floor.setBorder(Card.border(chosen ? Ink.GOLD : Ink.MIST, 3, 12));
        place(floor, shape.box());
    }

    /// The part of a zone above or below everything that stands in it, whichever is taller.
    private Box freeStrip(Box zone) {
        int top = zone.y() + zone.height();
        int bottom = zone.y();
        for (var shape : model.map().shapes()) {
            var box = shape.box();
            boolean inside =
                    shape.kind() != MapShape.Kind.ZONE
                            && zone.x() <= box.x()
                            && box.x() + box.width() <= zone.x() + zone.width()
                            && zone.y() <= box.y()
                            && box.y() + box.height() <= zone.y() + zone.height();
            if (inside) {
                top = Math.min(top, box.y());
                bottom = Math.max(bottom, box.y() + box.height());
            }
        }
        int above = top - zone.y();
        int below = zone.y() + zone.height() - bottom;
        return above >= below
                ? new Box(zone.x(), zone.y(), zone.width(), Math.max(1, above))
                : new Box(zone.x(), bottom, zone.width(), below);
    }

    private void window(MapShape shape) {
        boolean lit = step.windows().stream().anyMatch(w -> w.toString().equals(shape.ref()));
        var number = fitted(shape.ref(), shape.box(), 26, true);
        number.setFill(Color.WHITE);
        var counter = new StackPane(number);
        counter.setBackground(Card.rounded(lit ? Ink.CINNABAR : Ink.TEAL, 6));
        place(counter, shape.box());
    }

    private void block(MapShape shape, Color ground, Color ink) {
        var label = fitted(shape.label(), shape.box(), 24, false);
        label.setFill(ink);
        var block = new StackPane();
        if (label.getFont().getSize() >= LEGIBLE) {
            block.getChildren().add(label);
        }
        block.setBackground(Card.rounded(ground, 8));
        place(block, shape.box());
    }

    /// As large as wished, or as the rectangle allows.
    private Text fitted(String words, Box box, double wished, boolean bold) {
        var text = new Text(words);
        text.setTextAlignment(TextAlignment.CENTER);
        double room = box.width() * scale - 8;
        double tall = box.height() * scale - 4;
        double size = wished;
        text.setFont(Type.of(bold, size));
        while (size > 12
                && (text.getLayoutBounds().getWidth() > room
                        || text.getLayoutBounds().getHeight() > tall)) {
            size -= 1;
            text.setFont(Type.of(bold, size));
        }
        return text;
    }

    private void place(StackPane part, Box box) {
        part.setLayoutX(box.x() * scale);
        part.setLayoutY(box.y() * scale);
        part.setMinSize(box.width() * scale, box.height() * scale);
        part.setMaxSize(box.width() * scale, box.height() * scale);
        getChildren().add(part);
    }

    private Node pin(Box box) {
        double x = (box.x() + box.width() / 2.0) * scale;
        double y = (box.y() + box.height() / 2.0) * scale;
        var drop = new Polygon(x - PIN * 0.42, y - PIN * 0.9, x + PIN * 0.42, y - PIN * 0.9, x, y);
        drop.setFill(Ink.CINNABAR);
        var head = new Circle(x, y - PIN * 1.1, PIN * 0.5, Ink.CINNABAR);
        var eye = new Circle(x, y - PIN * 1.1, PIN * 0.2, Color.WHITE);
        var words = new VBox(look.bold("您在这里", Size.NOTE, Color.WHITE));
        words.setBackground(Card.rounded(Ink.CINNABAR, 12));
        words.setPadding(new Insets(6, 14, 8, 14));
        double wide = look.pixels(Size.NOTE) * 4 + 28;
        boolean nearRight = x + PIN + wide > getMinWidth();
        words.setLayoutX(nearRight ? x - PIN * 0.6 - wide : x + PIN * 0.6);
        words.setLayoutY(y - PIN * 0.75);
        return new Pane(drop, head, eye, words);
    }
}

package mingbai.kiosk.map;

import java.util.Comparator;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
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
        look.surfaced(this, Ink.CARD, Ink.HAIRLINE);
        for (var kind : MapShape.Kind.values()) {
            map.shapes().stream().filter(s -> s.kind() == kind).forEach(this::draw);
        }
        walk();
        map.shapes().stream().filter(model::isHere).forEach(s -> getChildren().add(pin(s.box())));
    }

    /// The way to go, from the pin to the nearest window, with a dot at its end.
    private void walk() {
        var route = model.route();
        if (route.isEmpty()) {
            return;
        }
        var line = new Polyline();
        for (var point : route) {
            line.getPoints().addAll(point.x() * scale, point.y() * scale);
        }
        line.setStroke(look.ground(Ink.CINNABAR));
        line.setStrokeWidth(8);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        line.getStrokeDashArray().setAll(2.0, 16.0);
        var end = route.getLast();
        var goal = new Circle(end.x() * scale, end.y() * scale, 8, look.ground(Ink.CINNABAR));
        getChildren().addAll(line, goal);
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
            case ENTRANCE -> block(shape, Ink.LEAF, Ink.ON_DEEP);
            case FACILITY -> block(shape, Ink.SAND, Ink.TEXT);
            case NOT_PUBLIC -> block(shape, Ink.HAIRLINE, Ink.TEXT);
        }
    }

    private void zone(MapShape shape) {
        boolean chosen = step.zoneId().filter(shape.ref()::equals).isPresent();
        var free = freeStrip(shape.box());
        var label = fitted(shape.label(), free, 26, true);
        label.setFill(look.ink(Ink.DEEP));
        var floor = new StackPane();
        floor.setBackground(look.rounded(chosen ? Ink.AMBER_MIST : Ink.MIST, 12));
        floor.setBorder(look.border(chosen ? Ink.GOLD : Ink.HAIRLINE, chosen ? 4 : 1.5, 12));
        place(floor, shape.box());
        if (label.getFont().getSize() >= LEGIBLE) {
            place(new StackPane(label), free);
        }
    }

    /// The tallest part of a zone, from side to side, in which nothing stands.
    private Box freeStrip(Box zone) {
        var taken =
                model.map().shapes().stream()
                        .filter(s -> s.kind() != MapShape.Kind.ZONE && inside(zone, s.box()))
                        .map(this::withPin)
                        .sorted(Comparator.comparingInt(Box::y))
                        .toList();
        int from = zone.y();
        int best = zone.y();
        int tallest = 1;
        for (int i = 0; i <= taken.size(); i++) {
            int to = i < taken.size() ? taken.get(i).y() : zone.y() + zone.height();
            if (to - from > tallest) {
                best = from;
                tallest = to - from;
            }
            if (i < taken.size()) {
                from = Math.max(from, to + taken.get(i).height());
            }
        }
        return new Box(zone.x(), best, zone.width(), tallest);
    }

    private static boolean inside(Box zone, Box box) {
        return zone.x() <= box.x()
                && box.x() + box.width() <= zone.x() + zone.width()
                && zone.y() <= box.y()
                && box.y() + box.height() <= zone.y() + zone.height();
    }

    /// What a shape covers; where the visitor stands, the pin as well.
    private Box withPin(MapShape shape) {
        var box = shape.box();
        if (!model.isHere(shape)) {
            return box;
        }
        int top = (int) Math.max(0, box.y() + box.height() / 2.0 - PIN * 1.6 / scale);
        int y = Math.min(box.y(), top);
        return new Box(box.x(), y, box.width(), box.y() + box.height() - y);
    }

    private void window(MapShape shape) {
        boolean lit = step.windows().stream().anyMatch(w -> w.toString().equals(shape.ref()));
        var number = fitted(shape.ref(), shape.box(), 26, true);
        number.setFill(look.ink(lit ? Color.WHITE : Ink.ON_DEEP));
        var counter = new StackPane(number);
        counter.setBackground(look.rounded(lit ? Ink.CINNABAR : Ink.TEAL, 6));
        place(counter, shape.box());
    }

    private void block(MapShape shape, Color ground, Color ink) {
        var label = fitted(shape.label(), shape.box(), 24, false);
        label.setFill(look.ink(ink));
        var block = new StackPane();
        if (label.getFont().getSize() >= LEGIBLE) {
            block.getChildren().add(label);
        }
        block.setBackground(look.rounded(ground, 8));
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
        drop.setFill(look.ground(Ink.CINNABAR));
        var head = new Circle(x, y - PIN * 1.1, PIN * 0.5, look.ground(Ink.CINNABAR));
        var eye = new Circle(x, y - PIN * 1.1, PIN * 0.2, Color.WHITE);
        var words = new VBox(look.bold(look.say("您在这里", "You are here"), Size.NOTE, Color.WHITE));
        words.setBackground(look.rounded(Ink.CINNABAR, 12));
        words.setPadding(new Insets(6, 14, 8, 14));
        double wide = words.getChildren().getFirst().getLayoutBounds().getWidth() + 28;
        boolean nearRight = x + PIN + wide > getMinWidth();
        words.setLayoutX(nearRight ? x - PIN * 0.6 - wide : x + PIN * 0.6);
        words.setLayoutY(y - PIN * 0.75);
        return new Pane(drop, head, eye, words);
    }
}

package mingbai.display.look;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// A sheet on which words and shapes are put at places measured in units. Everything is plain
/// shapes and text, without controls, style sheets or layout passes.
public final class Sheet {

    private final Group group = new Group();
    private final Box box;
    private final double unit;

    /// A sheet on a rectangle of the screen; `box` is in units, `unit` in pixels.
    public Sheet(Box box, double unit) {
        this.box = box;
        this.unit = unit;
        group.setLayoutX(Math.rint(box.x() * unit));
        group.setLayoutY(Math.rint(box.y() * unit));
    }

    public double width() {
        return box.width();
    }

    public double height() {
        return box.height();
    }

    public double unit() {
        return unit;
    }

    public Group node() {
        return group;
    }

    /// A sheet on a part of this one.
    public Sheet part(Box place) {
        var part = new Sheet(place, unit);
        group.getChildren().add(part.node());
        return part;
    }

    public void add(Node node) {
        group.getChildren().add(node);
    }

    public void fill(Color colour) {
        panel(box.atOrigin(), colour, 0);
    }

    public Rectangle panel(Box place, Color colour, double radius) {
        var panel =
                new Rectangle(
                        Math.rint(place.x() * unit),
                        Math.rint(place.y() * unit),
                        Math.rint(place.width() * unit),
                        Math.max(1, Math.rint(place.height() * unit)));
        panel.setFill(colour);
        panel.setArcWidth(2 * radius * unit);
        panel.setArcHeight(2 * radius * unit);
        add(panel);
        return panel;
    }

    /// A frame drawn inside the edge of `place`.
    public Rectangle frame(Box place, Color colour, double thickness, double radius) {
        var frame = panel(place.inside(thickness / 2), Color.TRANSPARENT, radius);
        frame.setStroke(colour);
        frame.setStrokeWidth(thickness * unit);
        return frame;
    }

    public Polygon shape(Color colour, double... points) {
        var shape = new Polygon();
        for (double point : points) {
            shape.getPoints().add(point * unit);
        }
        shape.setFill(colour);
        add(shape);
        return shape;
    }

    public Text left(String text, Hand hand, double x, double baseline) {
        return put(text, hand, x, baseline, 0);
    }

    public Text centre(String text, Hand hand, double x, double baseline) {
        return put(text, hand, x, baseline, 0.5);
    }

    public Text right(String text, Hand hand, double x, double baseline) {
        return put(text, hand, x, baseline, 1);
    }

    /// Several lines from `top` downwards, as wide as the hand has room.
    public Text paragraph(String text, Hand hand, Box place, int lines) {
        var font = Type.of(hand.heavy(), hand.size() * unit);
        var paragraph = Fitting.paragraph(text, font, place.width() * unit, lines);
        paragraph.setTextOrigin(VPos.TOP);
        paragraph.setFill(hand.colour());
        paragraph.setX(Math.rint(place.x() * unit));
        paragraph.setY(Math.rint(place.y() * unit));
        add(paragraph);
        return paragraph;
    }

    /// A small label in a box that is as wide as its words; returns its width in units.
    public double badge(String text, Hand hand, double x, double middle) {
        double height = hand.size() * 1.7;
        double pad = hand.size() * 0.6;
        double width = widthOf(text, hand) + 2 * pad;
        frame(new Box(x, middle - height / 2, width, height), hand.colour(), 2, height / 4);
        left(text, hand, x + pad, middle + Type.MIDDLE * hand.size());
        return width;
    }

    public double widthOf(String text, Hand hand) {
        return Fitting.width(text, Type.of(hand.heavy(), hand.size() * unit)) / unit;
    }

    private Text put(String text, Hand hand, double x, double baseline, double anchor) {
        var line = Fitting.line(text, hand.heavy(), hand.size() * unit, hand.room() * unit);
        line.setFill(hand.colour());
        line.setX(Math.rint(x * unit - anchor * line.getLayoutBounds().getWidth()));
        line.setY(Math.rint(baseline * unit));
        add(line);
        return line;
    }
}

package mingbai.kiosk.item.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.Type;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.model.item.FlowChart;
import mingbai.model.item.FlowChart.Box;
import mingbai.model.item.FlowChart.Line;
import mingbai.model.item.FlowChart.Point;
import mingbai.model.item.FlowStep;

/// A flow chart on a sheet larger than its window, drawn anew at each size so that its letters stay
/// sharp. Nothing of it is ever drawn too small to read.
final class FlowSheet extends Region {
    private static final double SMALLEST_TYPE = 26;
    private static final double LARGEST_TYPE = 96;
    private static final double EDGE = 24;

    private final Look look;
    private final List<FlowStep> flow;
    private final FlowChart chart;
    private final Pane sheet = new Pane();
    private final Rectangle clip = new Rectangle();
    private double zoom;
    private double x;
    private double y;
    private double gripX;
    private double gripY;

    FlowSheet(Look look, List<FlowStep> flow, FlowChart chart) {
        this.look = look;
        this.flow = flow;
        this.chart = chart;
        getChildren().add(sheet);
        setClip(clip);
        getStyleClass().add(Scroll.WINDOW);
        look.surfaced(this, Ink.CARD, Ink.HAIRLINE);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> move(gripX + e.getX(), gripY + e.getY()));
        setOnZoom(e -> zoom(e.getZoomFactor()));
    }

    private void grip(MouseEvent event) {
        gripX = x - event.getX();
        gripY = y - event.getY();
    }

    /// Larger or smaller around the middle of the window.
    void zoom(double factor) {
        double next = Math.clamp(zoom * factor, least(), LARGEST_TYPE / FlowChart.FONT);
        double ratio = next / zoom;
        double middleX = getWidth() / 2;
        double middleY = getHeight() / 2;
        zoom = next;
        draw();
        move(middleX - (middleX - x) * ratio, middleY - (middleY - y) * ratio);
    }

    /// As much as can be read at once, from the beginning.
    void whole() {
        zoom = Math.max(fitting(), least());
        draw();
        move((getWidth() - chart.width() * zoom) / 2, EDGE);
    }

    private double fitting() {
        double across = (getWidth() - 2 * EDGE) / chart.width();
        double down = (getHeight() - 2 * EDGE) / chart.height();
        return Math.min(Math.min(across, down), look.pixels(Size.LEAD) / FlowChart.FONT);
    }

    private static double least() {
        return SMALLEST_TYPE / FlowChart.FONT;
    }

    private void move(double wishedX, double wishedY) {
        x = within(wishedX, getWidth(), chart.width() * zoom);
        y = within(wishedY, getHeight(), chart.height() * zoom);
        sheet.relocate(x, y);
    }

    /// A sheet smaller than its window stays inside it, a larger one covers it.
    private static double within(double wished, double window, double length) {
        double spare = window - length - EDGE;
        return Math.clamp(wished, Math.min(EDGE, spare), Math.max(EDGE, spare));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (zoom == 0 && getWidth() > 0 && getHeight() > 0) {
            whole();
        }
        sheet.resize(chart.width() * zoom, chart.height() * zoom);
    }

    private void draw() {
        sheet.getChildren().clear();
        chart.lines().forEach(this::line);
        chart.boxes().forEach(this::box);
        sheet.resize(chart.width() * zoom, chart.height() * zoom);
    }

    private void box(Box box) {
        var name = letters(StepName.of(look, flow.get(box.step() - 1)), true);
        name.setFill(look.ink(Ink.DEEP));
        var card = new StackPane(name);
        card.setBackground(look.rounded(Ink.MIST, 12));
        card.setBorder(look.border(Ink.TEAL, 2.5, 12));
        put(card, box.x(), box.y(), box.width(), box.height());
    }

    private void put(Region node, double left, double top, double width, double height) {
        node.setMinSize(width * zoom, height * zoom);
        node.setMaxSize(width * zoom, height * zoom);
        node.relocate(left * zoom, top * zoom);
        sheet.getChildren().add(node);
    }

    private Text letters(String words, boolean bold) {
        var text = look.text(words, Size.BODY, Ink.TEXT);
        text.setFont(Type.of(bold, FlowChart.FONT * zoom));
        return text;
    }

    private void line(Line line) {
        var way = stroke();
        line.points().forEach(p -> way.getPoints().addAll(p.x() * zoom, p.y() * zoom));
        sheet.getChildren().addAll(way, head(line.points()));
        if (!line.label().isEmpty()) {
            sheet.getChildren().add(label(line));
        }
    }

    private Polyline stroke() {
        var stroke = new Polyline();
        stroke.setStroke(look.ink(Ink.TEAL));
        stroke.setStrokeWidth(3);
        stroke.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return stroke;
    }

    private Node head(List<Point> points) {
        var head = stroke();
        var end = points.getLast();
        var before = points.get(points.size() - 2);
        double length = 6 * zoom;
        double dx = Math.signum(end.x() - before.x()) * length;
        double dy = Math.signum(end.y() - before.y()) * length;
        double tipX = end.x() * zoom;
        double tipY = end.y() * zoom;
        head.getPoints()
                .addAll(
                        tipX - dx - dy * 0.7,
                        tipY - dy - dx * 0.7,
                        tipX,
                        tipY,
                        tipX - dx + dy * 0.7,
                        tipY - dy + dx * 0.7);
        return head;
    }

    private Node label(Line line) {
        var text = letters(line.label(), false);
        var bounds = text.getLayoutBounds();
        var plate = new StackPane(text);
        plate.setBackground(look.rounded(Ink.CARD, 6));
        plate.relocate(
                line.labelAt().x() * zoom - bounds.getWidth() / 2,
                line.labelAt().y() * zoom - bounds.getHeight() / 2);
        return plate;
    }
}

package mingbai.kiosk.item.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.model.item.Disclosed;
import mingbai.model.item.FlowStep;

/// The flow (办理流程) as boxes in rows of three, joined by arrows in reading order; from the end of a
/// row the arrow leads down to the beginning of the next.
public final class FlowDiagram extends Region {
    private static final int A_ROW = 3;
    private static final double ACROSS = 56;
    private static final double DOWN = 64;
    private static final double HEAD = 11;

    private final Look look;
    private final List<VBox> boxes = new ArrayList<>();
    private final List<Polyline> arrows = new ArrayList<>();

    public FlowDiagram(Look look, List<FlowStep> flow) {
        this.look = look;
        for (int i = 0; i < flow.size(); i++) {
            boxes.add(box(i + 1, flow.get(i)));
        }
        for (int i = 1; i < flow.size(); i++) {
            arrows.add(line());
            arrows.add(line());
        }
        getChildren().addAll(arrows);
        getChildren().addAll(boxes);
    }

    private VBox box(int number, FlowStep step) {
        var mark = new StackPane(look.bold(Integer.toString(number), Size.NOTE, Ink.ON_DEEP));
        mark.setBackground(look.rounded(Ink.TEAL, 24));
        mark.setMinSize(48, 48);
        mark.setMaxSize(48, 48);
        var name = look.centred(look.boldPara(StepName.of(look, step), Size.LEAD, Ink.DEEP));
        var box = new VBox(12, mark, name);
        known(box, step.limit());
        known(box, step.people());
        known(box, step.result());
        box.setAlignment(Pos.TOP_CENTER);
        box.setPadding(new Insets(20, 12, 22, 12));
        return look.surfaced(box, Ink.MIST, Ink.MIST);
    }

    private void known(VBox box, Disclosed text) {
        if (!text.missing()) {
            box.getChildren().add(look.centred(look.para(text.text(), Size.BODY, Ink.TEXT)));
        }
    }

    private Polyline line() {
        var line = new Polyline();
        line.setStroke(look.ink(Ink.TEAL));
        line.setStrokeWidth(3);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return line;
    }

    private double boxWidth(double width) {
        return (width - (A_ROW - 1) * ACROSS) / A_ROW;
    }

    private double rowHeight(double width) {
        return boxes.stream().mapToDouble(b -> b.prefHeight(boxWidth(width))).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = (boxes.size() + A_ROW - 1) / A_ROW;
        double wide = width > 0 ? width : 900;
        return rows * rowHeight(wide) + (rows - 1) * DOWN;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 900;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double wide = boxWidth(getWidth());
        double high = rowHeight(getWidth());
        for (int i = 0; i < boxes.size(); i++) {
            double x = i % A_ROW * (wide + ACROSS);
            int row = i / A_ROW;
            double y = row * (high + DOWN);
            boxes.get(i).resizeRelocate(x, y, wide, high);
        }
        for (int i = 1; i < boxes.size(); i++) {
            join(boxes.get(i - 1), boxes.get(i), 2 * (i - 1));
        }
    }

    private void join(VBox from, VBox to, int arrow) {
        boolean sameRow = from.getLayoutY() == to.getLayoutY();
        if (sameRow) {
            double y = from.getLayoutY() + from.getHeight() / 2;
            double left = from.getLayoutX() + from.getWidth() + 8;
            double right = to.getLayoutX() - 8;
            set(arrow, left, y, right, y);
            set(arrow + 1, right - HEAD, y - HEAD, right, y, right - HEAD, y + HEAD);
            return;
        }
        double x1 = from.getLayoutX() + from.getWidth() / 2;
        double y1 = from.getLayoutY() + from.getHeight() + 8;
        double x2 = to.getLayoutX() + to.getWidth() / 2;
        double y2 = to.getLayoutY() - 8;
        double middle = (y1 + y2) / 2;
        set(arrow, x1, y1, x1, middle, x2, middle, x2, y2);
        set(arrow + 1, x2 - HEAD, y2 - HEAD, x2, y2, x2 + HEAD, y2 - HEAD);
    }

    private void set(int arrow, Double... points) {
        arrows.get(arrow).getPoints().setAll(points);
    }
}

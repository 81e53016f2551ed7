package mingbai.kiosk.look;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The icons, each a few strokes on a grid of 24.
public enum Icon {
    GUIDE("M6 3h9l4 4v14H6z M15 3v4h4 M9.5 11.5h6 M9.5 14.5h6 M9.5 17.5h4"),
    TICKET("M4 7h16v3.4a1.8 1.8 0 0 0 0 3.4V17H4v-3.2a1.8 1.8 0 0 0 0-3.4z M14.5 7.2v9.6"),
    LISTEN(
            "M4 9.5v5h3.6L12.4 18.6V5.4L7.6 9.5z M15.2 9a4.3 4.3 0 0 1 0 6 M17.8"
                    + " 6.4a8 8 0 0 1 0 11.2"),
    STAR("M12 3.6l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9L3.5 9.8" + "l5.9-.8z"),
    MAP(
            "M12 21s-6.5-6.2-6.5-11a6.5 6.5 0 0 1 13 0c0 4.8-6.5 11-6.5 11z M12"
                    + " 7.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8"),
    HOME("M4 11.2L12 4l8 7.2 M6.2 9.6V20h11.6V9.6 M10 20v-5.6h4V20"),
    BACK("M10.5 5.5L4 12l6.5 6.5 M4.4 12H20"),
    SEARCH("M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13 M15.3 15.3L20.5 20.5"),
    ERASE("M9 6h11.5v12H9l-5.5-6z M12 9.5l5 5 M17 9.5l-5 5"),
    CLOSE("M6 6l12 12 M18 6L6 18"),
    PLUS("M12 5v14 M5 12h14"),
    MINUS("M5 12h14"),
    BRING("M7 8h10l1.5 12h-13z M9 8V6.5a3 3 0 0 1 6 0V8 M9 13l2.2 2.2L15.2 11"),
    PHONE("M7.5 3h9v18h-9z M10.8 18h2.4"),
    UP("M5.5 14.8L12 8.4l6.5 6.4"),
    DOWN("M5.5 9.2L12 15.6l6.5-6.4"),
    LEFT("M14.6 5.5L8.2 12l6.4 6.5"),
    RIGHT("M9.4 5.5L15.8 12l-6.4 6.5"),
    NOTICE("M4 10v4.2h3.4L14 18.5v-13L7.4 10z M17 9.2a4.2 4.2 0 0 1 0 5.6"),
    CLOCK("M12 3.8a8.2 8.2 0 1 1 0 16.4a8.2 8.2 0 1 1 0-16.4 M12 7.6V12l3 2.2"),
    CAUTION("M12 4l9 15.6H3z M12 10v4.4 M12 16.8v.4"),
    PRINTER("M7 9V4h10v5 M7 17H4V9h16v8h-3 M7 14h10v6H7z"),
    PAPER_OUT("M7 9V4h10v5 M7 17H4V9h16v8h-3 M8 15h8 M10 18.6h.5 M13.5 18.6h.5 M12 21h.5"),
    PAPER_JAM(
            "M7 9V4h10v5 M7 17H4V9h16v8h-3 M8 14l2.6 2.2L8 18.4l2.6 2.2"
                    + " M16 14l-2.6 2.2 2.6 2.2-2.6 2.2"),
    COVER_OPEN("M4 12h16v8H4z M4 12L17 4.5l1.4 2.4L7.5 12 M8 16h8"),
    UNPLUGGED(
            "M4 20l4-4 M7 13l4 4 M6.4 13.6a3.4 3.4 0 0 0 4 4"
                    + " M20 4l-4 4 M13 7l4 4 M13.6 6.4a3.4 3.4 0 0 1 4 4"),
    WRENCH(
            "M14.6 6.2a4 4 0 0 1 5-1.6l-2.4 2.6 2 2 2.4-2.4a4 4 0 0 1-5.2 4.8"
                    + "L8.6 19.4a1.9 1.9 0 0 1-2.8-2.6l8-8z"),
    WRITE("M4.5 19.5l1-4.2L15.8 5l3.2 3.2L8.7 18.5z M13.6 7.2l3.2 3.2"),
    CHECK("M5 12.6l4.6 4.6L19.2 7.4"),
    PEOPLE(
            "M9 5.2a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4 M3.2 19.4c0-3.4 2.4-5.4 5.8-5.4s5.8"
                    + " 2 5.8 5.4 M15.8 5.9a3 3 0 0 1 0 5.4 M17.4 14.4c2.2.7 3.4 2.4 3.4 5"),
    LAW("M12 4v15.5 M7 19.5h10 M5 7h14 M5 7l-2.4 6.4h4.8z M19 7l-2.4 6.4h4.8z"),
    FEE(
            "M12 3.8a8.2 8.2 0 1 1 0 16.4a8.2 8.2 0 1 1 0-16.4 M8.6 8l3.4 4.4L15.4"
                    + " 8 M8.8 12.6h6.4 M8.8 15h6.4 M12 12.4v4.8"),
    FLOW("M4 5h6v5H4z M14 14h6v5h-6z M10 7.5h7V14 M15.2 12.2L17 14l1.8-1.8"),
    LARGE("M3.5 19L9.2 5.5L15 19 M5.6 14.4h7.2 M19 8v6 M16 11h6"),
    LOW("M12 3.5v11 M7.2 10L12 14.8L16.8 10 M5 19.5h14"),
    CONTRAST(
            "M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16 M12 4v16 M14.4 5.2v13.6 M16.8 7v10" + " M19 10v4"),
    LANGUAGE(
            "M12 3.8a8.2 8.2 0 1 1 0 16.4a8.2 8.2 0 1 1 0-16.4 M3.8 12h16.4 M12 3.8c-5 5-5"
                    + " 11.4 0 16.4 M12 3.8c5 5 5 11.4 0 16.4"),
    HAND(
            "M9 12V5.2a1.5 1.5 0 0 1 3 0v5.6l5 1.2c1.3.3 2 1.3 1.8 2.6L18"
                    + " 20.5h-7.4L6.4 14.6c-.7-1.1.6-2.4 1.7-1.6z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// The icon in a square of `size` pixels.
    public StackPane drawn(double size, Color ink) {
        var shape = shape(ink, 1.5);
        shape.setFill(Color.TRANSPARENT);
        return square(shape, size);
    }

    /// The icon filled, as the star of a grade is.
    public StackPane filled(double size, Color ink) {
        var shape = shape(ink, 0.8);
        shape.setFill(ink);
        return square(shape, size);
    }

    private SVGPath shape(Color ink, double stroke) {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.setStroke(ink);
        shape.setStrokeWidth(stroke);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return shape;
    }

    private static StackPane square(SVGPath shape, double size) {
        shape.setScaleX(size / 24);
        shape.setScaleY(size / 24);
        var square = new StackPane(new Group(shape));
        square.setMinSize(size, size);
        square.setPrefSize(size, size);
        square.setMaxSize(size, size);
        square.setMouseTransparent(true);
        return square;
    }
}

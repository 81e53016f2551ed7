package mingbai.kiosk.technician;

import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Line;

/// A test picture over the whole screen; a touch leads to the next one.
final class TestCard extends Region {
    private static final double CELL = 60;

    TestCard(TestPicture picture, Runnable next) {
        setBackground(background(picture));
        setOnMouseReleased(_ -> next.run());
        if (picture == TestPicture.LATTICE) {
            layoutBoundsProperty().subscribe(_ -> lattice());
        }
    }

    private static Background background(TestPicture picture) {
        return switch (picture) {
            case WHITE -> Background.fill(Color.WHITE);
            case BLACK, LATTICE -> Background.fill(Color.BLACK);
            case RED -> Background.fill(Color.RED);
            case GREEN -> Background.fill(Color.LIME);
            case BLUE -> Background.fill(Color.BLUE);
            case GREYS ->
                    Background.fill(
                            new LinearGradient(
                                    0,
                                    0,
                                    1,
                                    0,
                                    true,
                                    CycleMethod.NO_CYCLE,
                                    new Stop(0, Color.BLACK),
                                    new Stop(1, Color.WHITE)));
        };
    }

    /// A line at each edge: one that is not seen is cut off by the screen.
    private void lattice() {
        getChildren().clear();
        for (double x = 0.5; x < getWidth(); x += CELL) {
            add(x, 0, x, getHeight());
        }
        for (double y = 0.5; y < getHeight(); y += CELL) {
            add(0, y, getWidth(), y);
        }
        add(getWidth() - 0.5, 0, getWidth() - 0.5, getHeight());
        add(0, getHeight() - 0.5, getWidth(), getHeight() - 0.5);
    }

    private void add(double fromX, double fromY, double toX, double toY) {
        var line = new Line(fromX, fromY, toX, toY);
        line.setStroke(Color.WHITE);
        line.setMouseTransparent(true);
        getChildren().add(line);
    }
}

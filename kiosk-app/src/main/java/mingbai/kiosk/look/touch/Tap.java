package mingbai.kiosk.look.touch;

import javafx.geometry.Point2D;
import javafx.scene.Node;

/// Makes a node answer to a finger: it dims at once, and acts when the finger leaves it where it
/// came down. A finger that wandered was scrolling.
public final class Tap {
    /// The style class of everything that can be touched.
    public static final String TOUCHABLE = "touchable";

    private static final double WANDER = 28;
    private static final double DIMMED = 0.62;

    private Tap() {}

    public static <N extends Node> N on(N node, Runnable action) {
        node.getStyleClass().add(TOUCHABLE);
        node.setPickOnBounds(true);
        var down = new Point2D[] {Point2D.ZERO};
        node.setOnMousePressed(event -> {
            down[0] = new Point2D(event.getSceneX(), event.getSceneY());
            node.setOpacity(DIMMED);
        });
        node.setOnMouseReleased(event -> {
            node.setOpacity(1);
            boolean still = down[0].distance(event.getSceneX(), event.getSceneY()) < WANDER;
            if (still && node.contains(event.getX(), event.getY())) {
                action.run();
            }
        });
        return node;
    }
}

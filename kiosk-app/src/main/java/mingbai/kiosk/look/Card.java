package mingbai.kiosk.look;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// Surfaces: plain fills, rounded cards with a hairline, rules and springs between things.
public final class Card {
    public static final double RADIUS = 18;
    private static final double PADDING = 32;

    private Card() {}

    static VBox of(Node... parts) {
        var card = new VBox(parts);
        card.setPadding(new Insets(PADDING));
        card.setSpacing(20);
        return card;
    }

    static Background rounded(Color fill, double radius) {
        return new Background(new BackgroundFill(fill, new CornerRadii(radius), Insets.EMPTY));
    }

    static Border border(Color line, double width, double radius) {
        return new Border(
                new BorderStroke(
                        line,
                        BorderStrokeStyle.SOLID,
                        new CornerRadii(radius),
                        new BorderWidths(width)));
    }

    /// Takes what room is left between its neighbours.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }
}

package mingbai.kiosk.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// Where the window is: a fixed rectangle, or all of the first screen whatever its size is.
public record Place(Optional<Rectangle2D> fixed) {
    Rectangle2D bounds() {
        return fixed.orElseGet(() -> Screen.getPrimary().getBounds());
    }

    public double width() {
        return bounds().getWidth();
    }

    public double height() {
        return bounds().getHeight();
    }
}

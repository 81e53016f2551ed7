package mingbai.kiosk.look.touch;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Follows what a model tells for as long as somebody sees it.
public final class Shown {
    private Shown() {}

    /// Tells `draw` the value, and each further one while `view` is in a scene. A view that has
    /// left it is held by nothing, however long its model lives, and costs nothing until it comes
    /// back.
    public static <T> void follow(Node view, ObservableValue<T> value, Consumer<T> draw) {
        // By way of `map`, which the node itself holds.
        var seen = view.sceneProperty().map(_ -> true).orElse(false);
        var _ = value.when(seen).subscribe(draw);
    }
}

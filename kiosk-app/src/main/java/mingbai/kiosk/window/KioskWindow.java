package mingbai.kiosk.window;

import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import mingbai.kiosk.look.Ink;

/// A window without a border that nothing closes: the screen is drawn at its designed size and
/// scaled as a whole to the window's.
public final class KioskWindow {
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Scene scene;
    private final Parent view;
    private final double designWidth;
    private final double designHeight;
    private final Place place;
    private final Scale scale = new Scale(1, 1);

    public KioskWindow(Parent view, double designWidth, double designHeight, Place place) {
        this.view = view;
        this.designWidth = designWidth;
        this.designHeight = designHeight;
        this.place = place;
        var root = new Pane(view);
        root.setBackground(Background.fill(Ink.DEEP));
        view.getTransforms().add(scale);
        scene = new Scene(root, Ink.DEEP);
        stage.setScene(scene);
        stage.setTitle("明白");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(WindowEvent::consume);
        if (place.fixed().isEmpty()) {
            scene.setCursor(Cursor.NONE);
        }
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> settle());
    }

    public Scene scene() {
        return scene;
    }

    public void show() {
        settle();
        stage.show();
        view.requestFocus();
    }

    private void settle() {
        Rectangle2D bounds = place.bounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        double factor =
                Math.min(bounds.getWidth() / designWidth, bounds.getHeight() / designHeight);
        scale.setX(factor);
        scale.setY(factor);
        view.relocate(
                Math.rint((bounds.getWidth() - designWidth * factor) / 2),
                Math.rint((bounds.getHeight() - designHeight * factor) / 2));
    }
}

package mingbai.display;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import mingbai.display.look.Box;
import mingbai.display.look.Ink;
import mingbai.display.shots.Collage;

/// The stages of a display. What moves stands in a small stage of its own: without a graphics card
/// a stage is handed to the screen as a whole, whichever of its pixels changed.
final class Wall {

    private final List<Stage> stages = new ArrayList<>();
    private final Runnable eachPulse;

    /// `eachPulse` runs with every pulse that may change the picture.
    Wall(Runnable eachPulse) {
        this.eachPulse = eachPulse;
    }

    /// Shows `root` on a part of the screen, in pixels.
    void hang(Box place, Parent root) {
        var scene = new Scene(root, place.width(), place.height(), Ink.NIGHT);
        scene.setCursor(Cursor.NONE);
        if (stages.isEmpty()) {
            scene.addPostLayoutPulseListener(eachPulse);
        }
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle("明白");
        stage.setScene(scene);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setOnCloseRequest(WindowEvent::consume);
        stages.add(stage);
        stage.show();
    }

    void clear() {
        stages.forEach(Stage::close);
        stages.clear();
    }

    /// Copies of all stages as they stand on the screen.
    List<Collage.Part> picture() {
        return stages.stream()
                .map(s ->
                        new Collage.Part(
                                (int) s.getX(), (int) s.getY(), s.getScene().snapshot(null)))
                .toList();
    }
}

package mingbai.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private final List<Unseen> scenes = new ArrayList<>();
    private final Runnable eachPulse;
    private final boolean seen;

    /// `eachPulse` runs with every pulse that may change the picture.
    Wall(Runnable eachPulse) {
        this(eachPulse, true);
    }

    private Wall(Runnable eachPulse, boolean seen) {
        this.eachPulse = eachPulse;
        this.seen = seen;
    }

    /// One without stages, of which there is only a picture.
    static Wall unseen() {
        return new Wall(() -> {}, false);
    }

    /// What would be a stage.
    private record Unseen(Box place, Scene scene) {}

    /// Shows `root` on a part of the screen, in pixels.
    void hang(Box place, Parent root) {
        var scene = new Scene(root, place.width(), place.height(), Ink.NIGHT);
        if (!seen) {
            scenes.add(new Unseen(place, scene));
            return;
        }
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
        scenes.clear();
    }

    /// Copies of all stages as they stand on the screen.
    List<Collage.Part> picture() {
        var shown = stages.stream().map(s -> part(s.getX(), s.getY(), s.getScene()));
        var unseen = scenes.stream().map(u -> part(u.place().x(), u.place().y(), u.scene()));
        return Stream.concat(shown, unseen).toList();
    }

    private static Collage.Part part(double x, double y, Scene scene) {
        return new Collage.Part((int) x, (int) y, scene.snapshot(null));
    }
}
